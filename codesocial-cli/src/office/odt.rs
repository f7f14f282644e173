//! ODT (OpenDocument), as LibreOffice writes it.

use std::collections::HashMap;

use codesocial_core::operations::import::{Paragraph, What};

use crate::office::lists::{Counters, DEEPEST, Figures, Level};
use crate::office::xml::{Child, Element};
use crate::office::{Pages, Parts, Unreadable};

/// The list of headings, which has no name of its own.
const OUTLINE: &str = "\u{0}outline";

/// Reads the parts of a file.
pub(super) fn read(parts: &mut Parts<'_>) -> Result<Pages, Unreadable> {
    let content = parts.xml("content.xml")?.ok_or(Unreadable::Broken)?;
    let styles = parts.xml("styles.xml")?;
    let mut reader = Odt::default();
    for part in styles.iter().chain([&content]) {
        reader.styles_of(part);
    }
    let Some(text) = content.find("text").filter(|text| text.name == "text") else { return Err(Unreadable::Broken) };
    reader.blocks(text, &mut Vec::new());
    for (number, words) in std::mem::take(&mut reader.notes).into_iter().enumerate() {
        let num = Some(format!("[{}]", number + 1));
        reader.pages.paragraphs.push(Paragraph { text: words, num, note: true, item: true, ..Paragraph::default() });
    }
    for page in styles.iter().filter_map(|styles| styles.child("master-styles")).flat_map(Element::elements) {
        for margin in
            page.elements().filter(|margin| margin.name.starts_with("header") || margin.name.starts_with("footer"))
        {
            reader.pages.left_out.push((What::Margin, margin.words(), 0));
        }
    }
    Ok(reader.pages)
}

#[derive(Default)]
struct Odt {
    lists: HashMap<String, Vec<Level>>,
    /// The styles of words that are strong, struck out or hidden.
    words: HashMap<String, Look>,
    /// The style on which one is based, and the list that a style of paragraphs names.
    of_paragraphs: HashMap<String, (Option<String>, Option<String>)>,
    counters: Counters,
    pages: Pages,
    notes: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Strong,
    Struck,
    Hidden,
}

impl Odt {
    fn styles_of(&mut self, part: &Element) {
        for style in part.elements().flat_map(Element::elements) {
            let name = style.get("name").unwrap_or_default().to_owned();
            match &*style.name {
                "list-style" => {
                    self.lists.insert(name, levels(style));
                }
                "outline-style" => {
                    self.lists.insert(OUTLINE.to_owned(), levels(style));
                }
                "style" => {
                    let look = style.child("text-properties");
                    let is = |key: &str, wanted: &[&str]| {
                        look.and_then(|look| look.get(key)).is_some_and(|value| wanted.contains(&value))
                    };
                    let struck =
                        look.and_then(|look| look.get("text-line-through-style")).is_some_and(|style| style != "none");
                    let seen = match () {
                        () if is("display", &["none"]) => Some(Look::Hidden),
                        () if struck => Some(Look::Struck),
                        () if is("font-weight", &["bold", "600", "700", "800", "900"]) => Some(Look::Strong),
                        () => None,
                    };
                    if let Some(seen) = seen {
                        self.words.insert(name.clone(), seen);
                    }
                    let list = style.get("list-style-name").map(str::to_owned).filter(|list| !list.is_empty());
                    self.of_paragraphs.insert(name, (style.get("parent-style-name").map(str::to_owned), list));
                }
                _ => {}
            }
        }
    }

    fn leave_out(&mut self, what: What, text: &str) {
        self.pages.left_out.push((what, text.to_owned(), self.pages.paragraphs.len()));
    }

    /// Paragraphs, lists and tables; `lists` are the names of the lists that are open.
    fn blocks(&mut self, within: &Element, lists: &mut Vec<String>) {
        for element in within.elements() {
            match &*element.name {
                "tracked-changes" => {
                    for deleted in element.elements().filter_map(|region| region.child("deletion")) {
                        let words: Vec<String> =
                            deleted.elements().filter(|one| one.name != "change-info").map(Element::words).collect();
                        self.leave_out(What::Struck, &words.join(" "));
                    }
                }
                "p" => self.paragraph(element, None, false),
                "h" => self.heading(element),
                "list" => self.list(element, lists),
                "table-row" => self.row(element),
                "sequence-decls" | "variable-decls" | "user-field-decls" | "forms" => {}
                "annotation" => self.leave_out(What::Comment, &element.words()),
                _ => self.blocks(element, lists),
            }
        }
    }

    fn heading(&mut self, heading: &Element) {
        let level: usize = heading.get("outline-level").and_then(|level| level.parse().ok()).unwrap_or(1);
        let unnumbered = heading.get("is-list-header") == Some("true");
        let levels = self.lists.get(OUTLINE).cloned().unwrap_or_default();
        let (text, _) = self.line(heading);
        if text.is_empty() {
            return;
        }
        let shown = levels.get(level.saturating_sub(1)).is_some_and(|level| level.figures != Figures::Bullet);
        let num =
            if unnumbered || !shown { None } else { self.counters.next(OUTLINE, &levels, level.saturating_sub(1)) };
        let heading = u8::try_from(level.min(9)).ok().map(|level| level + 1);
        self.pages.paragraphs.push(Paragraph { text, heading, item: num.is_some(), num, ..Paragraph::default() });
    }

    fn list(&mut self, list: &Element, lists: &mut Vec<String>) {
        let named = list.get("style-name").map(str::to_owned).or_else(|| lists.last().cloned()).unwrap_or_default();
        let continues = list.get("continue-numbering") == Some("true") || list.get("continue-list").is_some();
        if lists.is_empty() && !continues {
            self.counters.restart(&named);
        }
        lists.push(named.clone());
        let depth = lists.len() - 1;
        for item in list.elements() {
            let header = item.name == "list-header";
            let mut first = !header;
            for element in item.elements() {
                match &*element.name {
                    "list" => {
                        // An item with nothing but a list of its own shows no number.
                        self.list(element, lists);
                        first = false;
                    }
                    "p" | "h" => {
                        let levels = self.lists.get(&named).cloned().unwrap_or_default();
                        if let Some(next) = item.get("start-value").and_then(|next| next.parse().ok()).filter(|_| first)
                        {
                            self.counters.set(&named, &levels, depth, next);
                        }
                        let num = if first { self.counters.next(&named, &levels, depth) } else { None };
                        self.paragraph(element, Some((depth + 1, num)), first);
                        first = false;
                    }
                    _ => self.blocks(element, lists),
                }
            }
        }
        lists.pop();
    }

    /// A paragraph; in a list with its depth and its number, where it begins an item.
    fn paragraph(&mut self, paragraph: &Element, of_list: Option<(usize, Option<String>)>, item: bool) {
        let (text, strong) = self.line(paragraph);
        if text.is_empty() {
            return;
        }
        let style = paragraph.get("style-name").unwrap_or_default();
        let chain = std::iter::successors(Some(style), |style| self.of_paragraphs.get(*style)?.0.as_deref()).take(12);
        let title = chain.clone().any(|style| style == "Title");
        let strong =
            if chain.clone().any(|style| self.words.get(style) == Some(&Look::Strong)) { text.len() } else { strong };
        let heading = (title && of_list.is_none()).then_some(1);
        let (depth, num) = of_list.unwrap_or_default();
        self.pages.paragraphs.push(Paragraph { text, heading, depth, item, num, strong, ..Paragraph::default() });
    }

    fn row(&mut self, row: &Element) {
        let mut cells = Vec::new();
        for cell in row.elements().filter(|cell| cell.name == "table-cell") {
            let from = self.pages.paragraphs.len();
            self.blocks(cell, &mut Vec::new());
            let words = self.pages.paragraphs.split_off(from).into_iter().map(|paragraph| match paragraph.num {
                Some(num) => format!("{num} {}", paragraph.text),
                None => paragraph.text,
            });
            cells.push(words.collect::<Vec<_>>().join("\n"));
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.pages.paragraphs.push(Paragraph { text: cells.join(" | "), row: true, ..Paragraph::default() });
        }
    }

    /// The words of a paragraph, and how far they are strong from the first.
    fn line(&mut self, paragraph: &Element) -> (String, usize) {
        let (mut text, mut strong, mut plain) = (String::new(), 0, false);
        self.words(paragraph, false, &mut text, &mut strong, &mut plain);
        let blanks = text.len() - text.trim_start().len();
        (text.trim().to_owned(), strong.saturating_sub(blanks))
    }

    fn words(&mut self, within: &Element, bold: bool, text: &mut String, strong: &mut usize, plain: &mut bool) {
        for child in &within.children {
            let element = match child {
                Child::Element(element) => element,
                Child::Text(words) => {
                    text.push_str(words);
                    match bold {
                        true if !*plain => *strong = text.len(),
                        false if !words.trim().is_empty() => *plain = true,
                        _ => {}
                    }
                    continue;
                }
            };
            match &*element.name {
                "s" => text.push(' '),
                "tab" => text.push(' '),
                "line-break" => text.push('\n'),
                "note" => {
                    let lines = element.child("note-body").into_iter().flat_map(Element::elements);
                    let lines: Vec<String> = lines.map(|line| self.line(line).0).collect();
                    self.notes.push(lines.join("\n"));
                    text.push_str(&format!("[{}]", self.notes.len()));
                }
                "annotation" => self.leave_out(What::Comment, &element.words()),
                "annotation-end" | "bookmark" | "change" | "change-start" | "change-end" | "soft-page-break" => {}
                "frame" => {
                    let said = element.child("desc").or_else(|| element.child("title")).map(Element::words);
                    let named = said.or_else(|| element.get("name").map(str::to_owned));
                    match element.child("text-box") {
                        Some(inner) => self.blocks(inner, &mut Vec::new()),
                        None => self.leave_out(What::Image, &named.unwrap_or_default()),
                    }
                }
                "span" => match element.get("style-name").and_then(|style| self.words.get(style)).copied() {
                    Some(Look::Struck) => self.leave_out(What::Struck, &element.words()),
                    Some(Look::Hidden) => self.leave_out(What::Hidden, &element.words()),
                    look => self.words(element, bold || look == Some(Look::Strong), text, strong, plain),
                },
                _ => self.words(element, bold, text, strong, plain),
            }
        }
    }
}

/// The levels of a list.
fn levels(style: &Element) -> Vec<Level> {
    let mut levels = Vec::new();
    for level in style.elements() {
        let place: usize = level.get("level").and_then(|place| place.parse().ok()).unwrap_or(1).clamp(1, DEEPEST);
        let figures = match (&*level.name, level.get("num-format")) {
            ("list-level-style-bullet" | "list-level-style-image", _) => Figures::Bullet,
            (_, None | Some("")) => Figures::Bullet,
            (_, Some("a")) => Figures::Letters(false),
            (_, Some("A")) => Figures::Letters(true),
            (_, Some("i")) => Figures::Roman(false),
            (_, Some("I")) => Figures::Roman(true),
            _ => Figures::Decimal,
        };
        let above: usize = level.get("display-levels").and_then(|levels| levels.parse().ok()).unwrap_or(1).min(place);
        let numbers: Vec<String> = (place.saturating_sub(above) + 1..=place).map(|place| format!("%{place}")).collect();
        let part = |key| level.get(key).unwrap_or_default();
        let shown = Level::shown(&format!("{}{}{}", part("num-prefix"), numbers.join("."), part("num-suffix")));
        let start = level.get("start-value").and_then(|start| start.parse().ok()).unwrap_or(1);
        levels.resize_with(levels.len().max(place), Level::default);
        if let Some(at) = place.checked_sub(1).and_then(|place| levels.get_mut(place)) {
            *at = Level { figures, shown, start, legal: false };
        }
    }
    levels
}
