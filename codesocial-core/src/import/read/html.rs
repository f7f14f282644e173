//! HTML, as pages and wikis hold it; also what of it stands in Markdown and in wikis.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use crate::import::block::{Blocks, Kind, What};
use crate::import::collector::Collector;
use crate::import::number::{Figures, Style};

/// Reads a page.
pub(super) fn read(text: &str) -> Blocks {
    let mut page = Html::default();
    let mut collector = Collector::default();
    page.feed(text, 0, &mut collector);
    collector.finish()
}

/// What is open of a page, between pieces of it.
#[derive(Debug, Default)]
pub(super) struct Html {
    /// What is not shown: the element that began it, how many of that name stand in it, and whether it is the title.
    hidden: Option<(String, usize)>,
    /// The text of the title, while it is read.
    title: Option<String>,
    /// The lists that are open: whether an item of each is.
    lists: Vec<bool>,
}

impl Html {
    /// Reads a piece that stands at a place of the source.
    pub(super) fn feed(&mut self, text: &str, base: usize, to: &mut Collector) {
        let mut emitter = DefaultEmitter::<usize>::new_with_span();
        emitter.naively_switch_states(true);
        for token in Tokenizer::new_with_emitter(text, emitter) {
            let Ok(token) = token;
            match token {
                Token::StartTag(tag) => self.start(&tag, base, to),
                Token::EndTag(tag) => self.end(&name(&tag.name), to),
                Token::String(string) => {
                    let words = String::from_utf8_lossy(&string);
                    match &mut self.title {
                        Some(title) => title.push_str(&words),
                        None => to.text(&words, base + string.span.start),
                    }
                }
                Token::Comment(comment) => {
                    to.leave_out(What::Comment, &String::from_utf8_lossy(&comment), base + comment.span.start);
                }
                Token::Doctype(_) | Token::Error(_) => {}
            }
        }
    }

    fn start(&mut self, tag: &StartTag<usize>, base: usize, to: &mut Collector) {
        let (name, at) = (name(&tag.name), base + tag.span.start);
        let attribute =
            |key: &str| tag.attributes.get(key.as_bytes()).map(|value| String::from_utf8_lossy(value).into_owned());
        if let Some((open, depth)) = &mut self.hidden {
            *depth += usize::from(*open == name);
            return;
        }
        let unseen = attribute("hidden").is_some()
            || attribute("style")
                .is_some_and(|style| style.replace(' ', "").to_ascii_lowercase().contains("display:none"));
        let aside = match &*name {
            "style" | "script" => Some(What::Style),
            "template" | "noscript" | "datalist" | "iframe" | "object" | "audio" | "video" | "canvas" | "svg"
            | "select" | "textarea" => Some(What::Hidden),
            "del" | "s" | "strike" => Some(What::Struck),
            _ if unseen && !is_void(&name) => Some(What::Hidden),
            _ => None,
        };
        if let Some(what) = aside {
            to.begin_aside(what, at);
            self.hidden = Some((name, 1));
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
            "p" | "div" | "section" | "article" | "header" | "footer" | "main" | "nav" | "aside" | "blockquote"
            | "figure" | "figcaption" | "dt" | "dd" | "dl" | "address" | "details" | "summary" | "hr" | "table"
            | "tbody" | "thead" | "tfoot" | "caption" | "center" | "fieldset" | "form" | "body" => to.end(),
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
                let start = attribute("start").and_then(|start| start.trim().parse().ok()).unwrap_or(1);
                self.lists.push(false);
                to.begin_list(Some((start, Style { figures, ..Style::POINT })));
            }
            "li" => {
                self.end_item(to);
                if let Some(open) = self.lists.last_mut() {
                    *open = true;
                    to.begin_item(at, None, attribute("value").and_then(|value| value.trim().parse().ok()));
                }
            }
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
        if let Some((open, depth)) = &mut self.hidden {
            if open == name {
                *depth -= 1;
            }
            if *depth == 0 {
                self.hidden = None;
                to.end_aside();
            }
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
            "ul" | "menu" | "ol" => {
                self.end_item(to);
                if self.lists.pop().is_some() {
                    to.end_list();
                }
            }
            "li" => self.end_item(to),
            "span" | "em" | "i" | "u" | "a" | "code" | "sup" | "sub" | "small" | "font" | "mark" | "q" | "cite"
            | "abbr" | "ins" | "kbd" | "label" | "td" | "th" => {}
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

/// Whether an element has no end.
fn is_void(name: &str) -> bool {
    matches!(name, "br" | "hr" | "img" | "input" | "meta" | "link" | "wbr" | "col" | "source" | "area" | "embed")
}
