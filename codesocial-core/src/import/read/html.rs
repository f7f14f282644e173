//! HTML, as pages and wikis hold it; also what of it stands in Markdown and in wikis.

use std::borrow::Cow;

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use crate::import::block::{Blocks, Kind, What};
use crate::import::collector::Collector;
use crate::import::number::{Figures, Style};
use crate::import::read::landmarks::{Element, Landmarks};

/// So many bytes are looked at ahead in all, to count the items of lists that count down.
const MOST_AHEAD: usize = 1024 * 1024;

/// Reads a page.
pub(super) fn read(text: &str) -> Blocks {
    let landmarks = Landmarks::of_page(text);
    let outside = landmarks.has_region();
    let mut page = Html { landmarks: Some(landmarks), outside, ..Html::default() };
    let mut collector = Collector::default();
    page.feed(text, 0, &mut collector);
    collector.finish()
}

/// What is open of a page, between pieces of it.
#[derive(Debug, Default)]
pub(super) struct Html {
    /// What is left out: the elements that began it, and how many of the name of each stand in it.
    hidden: Vec<(String, usize)>,
    /// Of a page, where its text stands.
    landmarks: Option<Landmarks>,
    /// Whether what is read stands outside the element that holds the text of the page.
    outside: bool,
    /// How many elements of the name of that element are open in it.
    inside: usize,
    /// Whether the words outside it are being gathered.
    frame: bool,
    /// The text of the title, while it is read.
    title: Option<String>,
    /// The lists that are open: whether an item of each is.
    lists: Vec<bool>,
    /// Whether words are raised: `<sup>`.
    raised: bool,
    /// So many bytes were looked at ahead, for lists that count down.
    looked_ahead: usize,
}

impl Html {
    /// Reads a piece that stands at a place of the source.
    pub(super) fn feed(&mut self, text: &str, base: usize, to: &mut Collector) {
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(text, emitter) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => {
                    let behind = text.get(tag.span.end..).unwrap_or_default();
                    self.start(&tag, behind, base, to);
                }
                Token::EndTag(tag) => self.end(&name(&tag.name), to),
                Token::String(string) => {
                    let words = String::from_utf8_lossy(&string);
                    match &mut self.title {
                        Some(title) => title.push_str(&words),
                        None if self.outside && self.hidden.is_empty() && !self.frame => {
                            if let Some(begin) = words.find(|sign: char| !sign.is_whitespace()) {
                                to.begin_aside(What::Frame, base + string.span.start + begin);
                                to.text(&words, base);
                                self.frame = true;
                            }
                        }
                        None => to.text(&self.shown(&words), base + string.span.start),
                    }
                }
                Token::Comment(comment) => {
                    // Wikis that keep their pages as files name them in a first line: `<!-- LANG:FR, title="Charte" -->`.
                    if base + comment.span.start == 0
                        && let Some(title) = title_of(&String::from_utf8_lossy(&comment))
                    {
                        to.title(title);
                    }
                    to.leave_out(What::Comment, &String::from_utf8_lossy(&comment), base + comment.span.start);
                }
                Token::Doctype(_) | Token::Error(_) => {}
            }
        }
    }

    /// Words as they are shown: raised figures, as of a note, do not grow together with the word before.
    pub(super) fn shown<'w>(&self, words: &'w str) -> Cow<'w, str> {
        if !self.raised || words.is_empty() || !words.bytes().all(|byte| byte.is_ascii_digit()) {
            return Cow::Borrowed(words);
        }
        const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
        words.chars().filter_map(|sign| RAISED.get(sign.to_digit(10)? as usize).copied()).collect()
    }

    /// How many items the list has that begins before a piece of the page; one where that was looked for too often.
    fn items(&mut self, behind: &str) -> u64 {
        let (mut depth, mut items) = (1_usize, 0);
        for (at, _) in behind.match_indices('<') {
            let tag = behind.get(at + 1..).unwrap_or_default();
            let end =
                tag.bytes().skip(1).position(|byte| !byte.is_ascii_alphanumeric()).map_or(tag.len(), |end| end + 1);
            match &*tag.get(..end).unwrap_or_default().to_ascii_lowercase() {
                "ol" | "ul" | "menu" => depth += 1,
                "/ol" | "/ul" | "/menu" => depth -= 1,
                "li" if depth == 1 => items += 1,
                _ => {}
            }
            if depth == 0 {
                self.looked_ahead += at;
                return items.max(1);
            }
        }
        self.looked_ahead += behind.len();
        items.max(1)
    }

    fn start(&mut self, tag: &StartTag<usize>, behind: &str, base: usize, to: &mut Collector) {
        let (name, at) = (name(&tag.name), base + tag.span.start);
        let attribute =
            |key: &str| tag.attributes.get(key.as_bytes()).map(|value| String::from_utf8_lossy(value).into_owned());
        let element = Element::of(&name, tag);
        if let Some((open, depth)) = self.hidden.last_mut() {
            // A paragraph ends where the next block begins.
            let begins =
                is_block(&name) || matches!(&*name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "ul" | "ol" | "pre");
            if *open != "p" || !begins {
                *depth += usize::from(*open == name);
                if begins || matches!(&*name, "li" | "button" | "br") {
                    to.blank();
                }
                // The title of a text may stand in the head of its page.
                let title = name == "h1" && open == "header";
                if title && self.landmarks.as_ref().is_some_and(Landmarks::has_title_in_header) {
                    to.suspend_aside();
                    to.begin(Kind::Heading(1));
                }
                if matches!(&*name, "style" | "script" | "template") && *open != name {
                    to.begin_aside(if name == "template" { What::Hidden } else { What::Style }, at);
                    self.hidden.push((name, 1));
                }
                return;
            }
            self.hidden.pop();
            to.end_aside();
        }
        let unseen = attribute("hidden").is_some()
            || name == "dialog" && attribute("open").is_none()
            || attribute("style").is_some_and(|style| {
                let style = style.replace(' ', "").to_ascii_lowercase();
                ["display:none", "visibility:hidden", "visibility:collapse"].iter().any(|rule| style.contains(rule))
            });
        let beside = self.landmarks.as_ref().and_then(|landmarks| landmarks.left_out(&element));
        let aside = match &*name {
            "style" | "script" => Some(What::Style),
            _ if unseen && !is_void(&name) => Some(What::Hidden),
            _ if beside.is_some() && !is_void(&name) => beside,
            "template" | "noscript" | "datalist" | "iframe" | "object" | "audio" | "video" | "canvas" | "svg"
            | "select" | "textarea" => Some(What::Hidden),
            "del" | "s" | "strike" => Some(What::Struck),
            _ => None,
        };
        if let Some(what) = aside {
            if std::mem::take(&mut self.frame) {
                to.end_aside();
            }
            to.begin_aside(what, at);
            self.hidden.push((name, 1));
            return;
        }
        if let Some(landmarks) = &mut self.landmarks {
            landmarks.begin(&element);
            if landmarks.holds_text(&name) {
                self.inside += 1;
                if std::mem::take(&mut self.outside) && std::mem::take(&mut self.frame) {
                    to.end_aside();
                }
            }
            if name == "input" && matches!(attribute("type").as_deref(), Some("submit" | "button" | "reset")) {
                to.leave_out(What::Control, &attribute("value").unwrap_or_default(), at);
            }
        }
        if self.outside && !matches!(&*name, "title" | "html") {
            if is_block(&name) || matches!(&*name, "li" | "br" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6") {
                to.blank();
            }
            return;
        }
        match &*name {
            "title" => self.title = Some(String::new()),
            "html" => {
                if let Some(tag) = attribute("lang") {
                    to.language(&tag);
                }
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                to.begin(Kind::Heading(name.as_bytes().get(1).map_or(6, |digit| digit - b'0')))
            }
            _ if is_block(&name) => to.end(),
            "pre" => to.begin(Kind::Lines),
            "br" => to.line_end(),
            "b" | "strong" => to.begin_strong(),
            "ul" | "menu" => {
                self.lists.push(false);
                to.begin_list(None);
            }
            "ol" => {
                let figures = match attribute("type").as_deref() {
                    Some("a") => Figures::Letters,
                    Some("A") => Figures::Capitals,
                    Some("i") => Figures::Roman,
                    Some("I") => Figures::RomanCapitals,
                    _ => Figures::Decimal,
                };
                let start = attribute("start").and_then(|start| start.trim().parse().ok());
                // Looking ahead again and again from within each other would take a square of time.
                let down = attribute("reversed").is_some() && self.looked_ahead <= MOST_AHEAD;
                let start = start.unwrap_or_else(|| if down { self.items(behind) } else { 1 });
                self.lists.push(false);
                to.begin_list(Some((start, Style { figures, ..Style::POINT })));
                if down {
                    to.count_down();
                }
            }
            "li" => {
                self.end_item(to);
                if let Some(open) = self.lists.last_mut() {
                    *open = true;
                    to.begin_item(at, None, attribute("value").and_then(|value| value.trim().parse().ok()));
                }
            }
            "sup" => self.raised = true,
            "tr" => to.begin(Kind::Row),
            "td" | "th" => to.cell(),
            "a" => {
                if let Some(address) = attribute("href").filter(|address| !address.starts_with('#')) {
                    to.leave_out(What::Address, &address, at);
                }
            }
            "img" => {
                let words = attribute("alt").filter(|words| !words.trim().is_empty()).or_else(|| attribute("src"));
                to.leave_out(What::Image, &words.unwrap_or_default(), at);
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str, to: &mut Collector) {
        if let Some((open, depth)) = self.hidden.last_mut() {
            if name == "h1" && to.is_suspended() {
                to.end();
                to.resume_aside();
            }
            if open == name {
                *depth -= 1;
            }
            if *depth == 0 {
                self.hidden.pop();
                to.end_aside();
            }
            return;
        }
        if let Some(landmarks) = &mut self.landmarks {
            landmarks.end(name);
            if landmarks.holds_text(name) {
                self.inside = self.inside.saturating_sub(1);
                if self.inside == 0 {
                    to.end();
                    self.outside = true;
                }
            }
        }
        if self.outside && name != "title" {
            return;
        }
        match name {
            "title" => {
                if let Some(title) = self.title.take() {
                    to.title(&title);
                    to.leave_out(What::FrontMatter, &title, 0);
                }
            }
            "b" | "strong" => to.end_strong(),
            "sup" => self.raised = false,
            "ul" | "menu" | "ol" => {
                self.end_item(to);
                if self.lists.pop().is_some() {
                    to.end_list();
                }
            }
            "li" => self.end_item(to),
            "span" | "em" | "i" | "u" | "a" | "code" | "sub" | "small" | "font" | "mark" | "q" | "cite" | "abbr"
            | "ins" | "kbd" | "label" | "td" | "th" => {}
            _ => to.end(),
        }
    }
}

impl Html {
    /// The item that is open in the innermost list ends.
    fn end_item(&mut self, to: &mut Collector) {
        if self.lists.last_mut().is_some_and(std::mem::take) {
            to.end_item();
        }
    }
}

fn name(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).to_ascii_lowercase()
}

/// Whether an element stands in lines of its own.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "main"
            | "nav"
            | "aside"
            | "blockquote"
            | "figure"
            | "figcaption"
            | "dt"
            | "dd"
            | "dl"
            | "address"
            | "details"
            | "summary"
            | "hr"
            | "table"
            | "tbody"
            | "thead"
            | "tfoot"
            | "caption"
            | "center"
            | "fieldset"
            | "form"
            | "body"
    )
}

/// Whether an element has no end.
fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img" | "input" | "meta" | "link" | "wbr" | "col" | "source" | "area" | "embed")
}

/// The title that a comment names: `title="Charte"`.
fn title_of(comment: &str) -> Option<&str> {
    let (before, rest) = comment.split_once("title=")?;
    let sign = rest.chars().next().filter(|sign| matches!(sign, '"' | '\''))?;
    let (title, _) = rest.get(1..)?.split_once(sign)?;
    (!before.ends_with(char::is_alphanumeric)).then_some(title.trim())
}
