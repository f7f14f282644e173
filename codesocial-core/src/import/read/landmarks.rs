//! What of a saved web page is no part of its text: menus, the head and the foot of the page, what is pressed.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use crate::import::block::What;

/// An element, as its start tag says.
pub(super) struct Element<'t> {
    pub(super) name: &'t str,
    tag: &'t StartTag<usize>,
}

impl<'t> Element<'t> {
    pub(super) fn of(name: &'t str, tag: &'t StartTag<usize>) -> Element<'t> {
        Element { name, tag }
    }

    /// The value of an attribute, in small letters.
    fn value(&self, key: &str) -> String {
        let value = self.tag.attributes.get(key.as_bytes()).map(|value| String::from_utf8_lossy(value).into_owned());
        value.unwrap_or_default().to_ascii_lowercase()
    }

    fn has_role(&self, roles: &[&str]) -> bool {
        self.value("role").split_ascii_whitespace().any(|role| roles.contains(&role))
    }

    /// Whether one of its classes begins so.
    fn has_class(&self, beginnings: &[&str]) -> bool {
        self.value("class")
            .split_ascii_whitespace()
            .any(|class| beginnings.iter().any(|beginning| class.starts_with(beginning)))
    }

    /// Whether what stands in it is a part of its own: a `header` within is that of the part, not that of the page.
    fn is_part(&self) -> bool {
        matches!(self.name, "article" | "main" | "section")
    }

    /// Whether it is the head or the foot of what it stands in.
    fn is_edge(&self) -> bool {
        matches!(self.name, "header" | "footer") && self.value("role").is_empty()
    }

    /// Why it is left out, if it is no part of the text wherever it stands.
    fn beside(&self) -> Option<What> {
        const MENUS: [&str; 7] =
            ["breadcrumb", "share-", "sharing", "sharedaddy", "social-share", "social-links", "addtoany"];
        const LINKS: [&str; 4] = ["headerlink", "anchor-link", "hash-link", "mw-editsection"];
        let heading = matches!(self.name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "body" | "html");
        if heading || self.is_part() {
            return None;
        }
        let mark = self.has_class(&LINKS) || self.name == "a" && self.value("aria-hidden") == "true";
        // Programs write notes at the foot as such parts.
        let note = self.value("role").starts_with("doc-") || self.has_class(&["footnote", "note", "admonition"]);
        match self.name {
            _ if mark => Some(What::Mark),
            "nav" => Some(What::Menu),
            _ if self.has_role(&["navigation", "search", "menu", "menubar"]) || self.has_class(&MENUS) => {
                Some(What::Menu)
            }
            "search" => Some(What::Menu),
            _ if self.has_role(&["banner", "contentinfo"]) || self.has_class(&["cookie"]) => Some(What::Frame),
            "aside" if !note && !self.has_role(&["note"]) => Some(What::Frame),
            "button" | "select" | "textarea" | "dialog" => Some(What::Control),
            _ if self.has_role(&["button", "dialog", "alertdialog"]) => Some(What::Control),
            _ => None,
        }
    }
}

/// What is known of a page before it is read.
#[derive(Debug, Default)]
pub(super) struct Landmarks {
    /// The element that holds the text, where one does.
    region: Option<Region>,
    /// Whether the first heading of the text stands in the head of the page.
    title_in_header: bool,
    /// How many parts are open.
    parts: usize,
    /// How many forms are.
    forms: usize,
}

/// What holds the text of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Region {
    Main,
    Article,
}

impl Landmarks {
    /// Why an element is left out, if it is.
    pub(super) fn left_out(&self, element: &Element<'_>) -> Option<What> {
        let of_page = element.is_edge() && self.parts == 0;
        let kept = element.name == "header" && self.title_in_header && self.region.is_none();
        // A label stands before what is filled in; in the text itself, before a task.
        let label = element.name == "label" && (self.parts == 0 || self.forms > 0);
        let around = || (of_page && !kept).then_some(What::Frame).or_else(|| label.then_some(What::Control));
        element.beside().or_else(around)
    }

    /// Whether an element holds the text of the page, so that all around it is left out.
    pub(super) fn holds_text(&self, name: &str) -> bool {
        match self.region {
            Some(Region::Main) => name == "main",
            Some(Region::Article) => name == "article",
            None => false,
        }
    }

    /// Whether one element holds the text.
    pub(super) fn has_region(&self) -> bool {
        self.region.is_some()
    }

    /// Whether a heading of the head of the page is the title of the text.
    pub(super) fn has_title_in_header(&self) -> bool {
        self.title_in_header
    }

    /// A tag begins.
    pub(super) fn begin(&mut self, element: &Element<'_>) {
        self.parts += usize::from(element.is_part());
        self.forms += usize::from(element.name == "form");
    }

    /// A tag ends.
    pub(super) fn end(&mut self, name: &str) {
        if matches!(name, "article" | "main" | "section") {
            self.parts = self.parts.saturating_sub(1);
        } else if name == "form" {
            self.forms = self.forms.saturating_sub(1);
        }
    }

    /// Looks at a page: which element holds its text, and where its title stands. One `main`, else one `article`, holds it where no more
    /// words stand around it than in it, but for what is left out anyway.
    pub(super) fn of_page(text: &str) -> Landmarks {
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        let mut look = Look::default();
        for token in Tokenizer::new_with_emitter(text, emitter) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => look.begin(&Element::of(&name(&tag.name), &tag)),
                Token::EndTag(tag) => look.end(&name(&tag.name)),
                Token::String(string) => look.words(&String::from_utf8_lossy(&string)),
                Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
            }
        }
        let holds = |counted: &Counted| counted.times == 1 && counted.words > 0 && 2 * counted.words >= look.all;
        let region = if holds(&look.main) {
            Some(Region::Main)
        } else {
            (look.main.times == 0 && holds(&look.article)).then_some(Region::Article)
        };
        let within = match region {
            Some(Region::Main) => look.main.titles,
            Some(Region::Article) => look.article.titles,
            None => look.titles,
        };
        Landmarks { region, title_in_header: within == 0 && look.edge_titles == 1, ..Landmarks::default() }
    }
}

/// How often an element stands on a page, and what in it.
#[derive(Debug, Default)]
struct Counted {
    times: usize,
    open: usize,
    words: usize,
    titles: usize,
}

#[derive(Debug, Default)]
struct Look {
    main: Counted,
    article: Counted,
    parts: Landmarks,
    /// What is left out, while it is: its name, and how many of that name are open in it.
    beside: Option<(String, usize)>,
    /// So many letters stand on the page, so many first headings in its text and in its head.
    all: usize,
    titles: usize,
    edge_titles: usize,
}

impl Look {
    fn counted(&mut self, name: &str) -> Option<&mut Counted> {
        match name {
            "main" => Some(&mut self.main),
            "article" => Some(&mut self.article),
            _ => None,
        }
    }

    fn begin(&mut self, element: &Element<'_>) {
        if let Some((name, open)) = &mut self.beside {
            *open += usize::from(name == element.name);
            self.edge_titles += usize::from(element.name == "h1" && name == "header");
            return;
        }
        let unread = matches!(element.name, "script" | "style" | "template" | "noscript" | "title" | "svg");
        if unread || self.parts.left_out(element).is_some() {
            self.beside = Some((element.name.to_owned(), 1));
            return;
        }
        self.parts.begin(element);
        if let Some(counted) = self.counted(element.name) {
            counted.times += 1;
            counted.open += 1;
        }
        if element.name == "h1" {
            self.titles += 1;
            for counted in [&mut self.main, &mut self.article] {
                counted.titles += usize::from(counted.open > 0);
            }
        }
    }

    fn end(&mut self, name: &str) {
        if let Some((open, depth)) = &mut self.beside {
            *depth -= usize::from(open == name);
            if *depth == 0 {
                self.beside = None;
            }
            return;
        }
        self.parts.end(name);
        if let Some(counted) = self.counted(name) {
            counted.open = counted.open.saturating_sub(1);
        }
    }

    fn words(&mut self, words: &str) {
        if self.beside.is_some() {
            return;
        }
        let letters = words.chars().filter(|sign| sign.is_alphanumeric()).count();
        self.all += letters;
        for counted in [&mut self.main, &mut self.article] {
            counted.words += if counted.open > 0 { letters } else { 0 };
        }
    }
}

fn name(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).to_ascii_lowercase()
}
