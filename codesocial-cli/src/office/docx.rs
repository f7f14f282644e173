//! DOCX (ECMA-376), as Word and LibreOffice write it.

use std::collections::HashMap;

use codesocial_core::operations::import::{Paragraph, What};

use crate::office::lists::{Counters, DEEPEST, Figures, Level};
use crate::office::xml::{Child, Element};
use crate::office::{Pages, Parts, Unreadable};

/// A style is based on others, at most so many times.
const BASED: usize = 12;

/// Reads the parts of a file.
pub(super) fn read(parts: &mut Parts<'_>) -> Result<Pages, Unreadable> {
    let document = parts.xml("word/document.xml")?.ok_or(Unreadable::Broken)?;
    let styles = Styles::of(parts.xml("word/styles.xml")?.as_ref());
    let lists = Lists::of(parts.xml("word/numbering.xml")?.as_ref());
    let notes = [parts.xml("word/footnotes.xml")?, parts.xml("word/endnotes.xml")?];
    let comments = parts.xml("word/comments.xml")?;
    let mut reader = Docx { styles, lists, ..Docx::default() };
    if let Some(body) = document.child("body") {
        reader.blocks(body);
    }
    let notes = notes.each_ref().map(|part| {
        let notes = part.iter().flat_map(Element::elements);
        notes.filter_map(|note| Some((note.get("id")?, note))).collect::<HashMap<_, _>>()
    });
    for (number, (at_end, id)) in std::mem::take(&mut reader.notes).into_iter().enumerate() {
        let [at_foot, behind] = &notes;
        let note = if at_end { behind } else { at_foot }.get(&*id);
        let mut words = Words::default();
        note.into_iter().for_each(|note| reader.cell(note, &mut words));
        let text = words.text.trim().to_owned();
        let num = Some(format!("[{}]", number + 1));
        reader.pages.paragraphs.push(Paragraph { text, num, note: true, item: true, ..Paragraph::default() });
    }
    for comment in comments.iter().flat_map(Element::elements) {
        let at = comment.get("id").and_then(|id| reader.comments.get(id)).copied().unwrap_or_default();
        reader.pages.left_out.push((What::Comment, comment.words(), at));
    }
    let margins = parts.names();
    let margin = |name: &&String| name.starts_with("word/header") || name.starts_with("word/footer");
    for name in margins.iter().filter(margin) {
        if let Some(margin) = parts.xml(name)? {
            reader.pages.left_out.push((What::Margin, margin.words(), 0));
        }
    }
    Ok(reader.pages)
}

#[derive(Default)]
struct Docx {
    styles: Styles,
    lists: Lists,
    counters: Counters,
    pages: Pages,
    /// The notes, in the order in which the text refers to them: whether they stand at the end of the text and not of the page, and their ids.
    notes: Vec<(bool, String)>,
    /// The numbers of the notes that were met: what refers to one again shows the same number.
    noted: HashMap<(bool, String), usize>,
    /// At which paragraph each comment stands.
    comments: HashMap<String, usize>,
}

/// The words of a paragraph, while they are gathered.
#[derive(Default)]
struct Words {
    text: String,
    /// How far the words from the first are strong, while all were.
    strong: usize,
    plain: bool,
}

impl Docx {
    /// Paragraphs and tables, wherever they stand.
    fn blocks(&mut self, within: &Element) {
        for element in within.elements() {
            match &*element.name {
                "p" => self.paragraph(element),
                "tr" => self.row(element),
                // What was deleted, or moved away, while changes were kept track of.
                "del" | "moveFrom" => self.leave_out(What::Struck, &element.words()),
                "sectPr" | "tblPr" | "tblGrid" | "sdtPr" => {}
                _ => self.blocks(element),
            }
        }
    }

    fn leave_out(&mut self, what: What, text: &str) {
        self.pages.left_out.push((what, text.to_owned(), self.pages.paragraphs.len()));
    }

    fn row(&mut self, row: &Element) {
        let mut cells = Vec::new();
        for cell in row.elements().filter(|cell| cell.name == "tc") {
            let mut words = Words::default();
            self.cell(cell, &mut words);
            cells.push(words.text.trim().to_owned());
        }
        if cells.iter().any(|cell| !cell.is_empty()) {
            self.pages.paragraphs.push(Paragraph { text: cells.join(" | "), row: true, ..Paragraph::default() });
        }
    }

    fn cell(&mut self, cell: &Element, words: &mut Words) {
        for element in cell.elements() {
            match &*element.name {
                "p" => {
                    if let Some(num) = self.number(element).and_then(|(_, num)| num) {
                        words.text.push_str(&num);
                        words.text.push(' ');
                    }
                    self.runs(element, words);
                    words.text.push('\n');
                }
                _ => self.cell(element, words),
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Element) {
        let properties = paragraph.child("pPr");
        // A paragraph whose end was deleted goes on in the next one; its words are those that were not.
        let style = properties.and_then(|properties| properties.value("pStyle"));
        let own = properties.and_then(|properties| properties.value("outlineLvl")).and_then(|level| level.parse().ok());
        let heading = own.filter(|level: &u8| *level < 9).map(|level| level + 2).or_else(|| self.styles.heading(style));
        let mut words = Words::default();
        self.runs(paragraph, &mut words);
        let numbered = if words.text.trim().is_empty() { None } else { self.number(paragraph) };
        let blanks = words.text.len() - words.text.trim_start().len();
        let text = words.text.trim().to_owned();
        if text.is_empty() {
            return;
        }
        let strong = if words.plain { words.strong.saturating_sub(blanks) } else { text.len() };
        let strong = if words.strong == 0 { 0 } else { strong.min(text.len()) };
        let (item, depth, num) = match numbered {
            Some((depth, num)) => (true, if heading.is_some() { 0 } else { depth + 1 }, num),
            None => (false, 0, None),
        };
        self.pages.paragraphs.push(Paragraph { text, heading, depth, item, num, strong, ..Paragraph::default() });
    }

    /// The level in its list and the number that Word shows before a paragraph.
    fn number(&mut self, paragraph: &Element) -> Option<(usize, Option<String>)> {
        let properties = paragraph.child("pPr");
        let style = properties.and_then(|properties| properties.value("pStyle"));
        let of_style = self.styles.number(style);
        let own = properties.and_then(|properties| properties.child("numPr"));
        let id =
            own.and_then(|own| own.value("numId")).map(str::to_owned).or_else(|| Some(of_style.as_ref()?.0.clone()))?;
        let level = own.and_then(|own| own.value("ilvl")).and_then(|level| level.parse().ok());
        let level: usize = level.or_else(|| Some(of_style?.1)).unwrap_or_default();
        let list = self.lists.lists.get(&id)?;
        if !list.begun && list.restarts {
            self.counters.restart(&list.name);
        }
        let num = self.counters.next(&list.name, &list.levels, level);
        if let Some(list) = self.lists.lists.get_mut(&id) {
            list.begun = true;
        }
        Some((level, num))
    }

    /// The words of a paragraph.
    fn runs(&mut self, within: &Element, words: &mut Words) {
        for element in within.elements() {
            match &*element.name {
                "pPr" | "rPr" | "instrText" | "Fallback" | "fldChar" => {}
                "del" | "moveFrom" => self.leave_out(What::Struck, &element.words()),
                "r" => self.run(element, words),
                "commentRangeStart" | "commentReference" => {
                    if let Some(id) = element.get("id") {
                        self.comments.entry(id.to_owned()).or_insert(self.pages.paragraphs.len());
                    }
                }
                _ => self.runs(element, words),
            }
        }
    }

    fn run(&mut self, run: &Element, words: &mut Words) {
        let properties = run.child("rPr");
        let is = |name: &str| {
            let set = properties.and_then(|properties| properties.child(name));
            set.is_some_and(|set| !matches!(set.get("val"), Some("0" | "false" | "none" | "off")))
        };
        if is("vanish") {
            return self.leave_out(What::Hidden, &run.words());
        }
        if is("strike") || is("dstrike") {
            return self.leave_out(What::Struck, &run.words());
        }
        let before = words.text.len();
        for child in &run.children {
            let Child::Element(element) = child else { continue };
            match &*element.name {
                "t" => words.text.push_str(&element.words()),
                "tab" | "ptab" => words.text.push(' '),
                "br" | "cr" => words.text.push('\n'),
                "noBreakHyphen" => words.text.push('\u{2011}'),
                "sym" => words.text.push(symbol(element)),
                "footnoteReference" | "endnoteReference" => {
                    if let Some(id) = element.get("id") {
                        let note = (element.name == "endnoteReference", id.to_owned());
                        let number = *self.noted.entry(note.clone()).or_insert(self.notes.len() + 1);
                        if number > self.notes.len() {
                            self.notes.push(note);
                        }
                        words.text.push_str(&format!("[{number}]"));
                    }
                }
                "commentReference" => self.runs(run, &mut Words::default()),
                "drawing" | "pict" | "object" => {
                    let shown = element.find("docPr");
                    let said = shown.and_then(|shown| shown.get("descr").or_else(|| shown.get("name")));
                    self.leave_out(What::Image, said.unwrap_or("–"));
                    self.boxes(element);
                }
                "AlternateContent" => {
                    if let Some(choice) = element.child("Choice") {
                        self.boxes(choice);
                    }
                }
                _ => {}
            }
        }
        let said = words.text.get(before..).is_some_and(|said| !said.trim().is_empty());
        if said && !is("b") {
            words.plain = true;
        } else if said && !words.plain {
            words.strong = words.text.len();
        }
    }

    /// The paragraphs of the boxes of text within.
    fn boxes(&mut self, within: &Element) {
        for element in within.elements().filter(|element| element.name != "Fallback") {
            if element.name == "txbxContent" { self.blocks(element) } else { self.boxes(element) }
        }
    }
}

/// A sign of a font for signs: what it shows is known to that font alone, but for a few.
fn symbol(element: &Element) -> char {
    let code = element.get("char").and_then(|code| u32::from_str_radix(code, 16).ok()).unwrap_or(0xfffd);
    match code {
        0xf0b7 | 0xf0a7 => '•',
        0xf0e0 => '→',
        code => char::from_u32(code).unwrap_or('\u{fffd}'),
    }
}

/// The styles of paragraphs.
#[derive(Debug, Default)]
struct Styles(HashMap<String, StyleOf>);

#[derive(Debug, Default)]
struct StyleOf {
    based_on: Option<String>,
    heading: Option<u8>,
    list: Option<String>,
    level: Option<usize>,
}

impl Styles {
    fn of(part: Option<&Element>) -> Styles {
        let mut styles = HashMap::new();
        for style in part.iter().flat_map(|part| part.elements()).filter(|style| style.name == "style") {
            let Some(id) = style.get("styleId") else { continue };
            let name = style.value("name").unwrap_or_default().to_lowercase();
            let properties = style.child("pPr");
            let level =
                properties.and_then(|properties| properties.value("outlineLvl")).and_then(|level| level.parse().ok());
            let named = name.strip_prefix("heading ").and_then(|level| level.parse::<u8>().ok()).map(|level| level - 1);
            let heading = if name == "title" {
                Some(1)
            } else {
                named.or(level).filter(|level| *level < 9).map(|level| level + 2)
            };
            let numbers = properties.and_then(|properties| properties.child("numPr"));
            let of = StyleOf {
                based_on: style.value("basedOn").map(str::to_owned),
                heading,
                list: numbers.and_then(|numbers| numbers.value("numId")).map(str::to_owned),
                level: numbers.and_then(|numbers| numbers.value("ilvl")).and_then(|level| level.parse().ok()),
            };
            styles.insert(id.to_owned(), of);
        }
        Styles(styles)
    }

    /// A style and those that it is based on.
    fn chain<'s>(&'s self, id: Option<&'s str>) -> impl Iterator<Item = &'s StyleOf> {
        let first = id.and_then(|id| self.0.get(id));
        std::iter::successors(first, |style| self.0.get(style.based_on.as_deref()?)).take(BASED)
    }

    fn heading(&self, id: Option<&str>) -> Option<u8> {
        self.chain(id).find_map(|style| style.heading)
    }

    /// The list of a style, and the level in it.
    fn number(&self, id: Option<&str>) -> Option<(String, usize)> {
        let list = self.chain(id).find_map(|style| style.list.clone())?;
        Some((list, self.chain(id).find_map(|style| style.level).unwrap_or_default()))
    }
}

/// The lists of a document, by their numbers.
#[derive(Debug, Default)]
struct Lists {
    lists: HashMap<String, ListOf>,
}

#[derive(Debug, Default)]
struct ListOf {
    /// Lists of one name count on.
    name: String,
    levels: Vec<Level>,
    /// Whether it begins anew where it is first met.
    restarts: bool,
    begun: bool,
}

impl Lists {
    fn of(part: Option<&Element>) -> Lists {
        let elements = || part.iter().flat_map(|part| part.elements());
        let mut kinds: HashMap<&str, Vec<Level>> = HashMap::new();
        for kind in elements().filter(|kind| kind.name == "abstractNum") {
            let levels = kind.elements().filter(|level| level.name == "lvl").map(level).take(DEEPEST).collect();
            kinds.insert(kind.get("abstractNumId").unwrap_or_default(), levels);
        }
        let mut lists = HashMap::new();
        for list in elements().filter(|list| list.name == "num") {
            let (Some(id), Some(kind)) = (list.get("numId"), list.value("abstractNumId")) else { continue };
            let mut of = ListOf {
                name: kind.to_owned(),
                levels: kinds.get(kind).cloned().unwrap_or_default(),
                ..ListOf::default()
            };
            for over in list.elements().filter(|over| over.name == "lvlOverride") {
                let place = over.get("ilvl").and_then(|place| place.parse::<usize>().ok()).unwrap_or_default();
                if let Some(place) = of.levels.get_mut(place) {
                    if let Some(other) = over.child("lvl") {
                        *place = level(other);
                    }
                    if let Some(start) = over.value("startOverride").and_then(|start| start.parse().ok()) {
                        place.start = start;
                        of.restarts = true;
                    }
                }
            }
            lists.insert(id.to_owned(), of);
        }
        Lists { lists }
    }
}

fn level(level: &Element) -> Level {
    let figures = match level.value("numFmt").unwrap_or("decimal") {
        "bullet" => Figures::Bullet,
        "none" => Figures::Nothing,
        "lowerLetter" => Figures::Letters(false),
        "upperLetter" => Figures::Letters(true),
        "lowerRoman" => Figures::Roman(false),
        "upperRoman" => Figures::Roman(true),
        "decimalZero" => Figures::TwoDigits,
        "ordinal" => Figures::Ordinal,
        _ => Figures::Decimal,
    };
    Level {
        figures,
        shown: Level::shown(level.value("lvlText").unwrap_or_default()),
        start: level.value("start").and_then(|start| start.parse().ok()).unwrap_or(1),
        legal: level.child("isLgl").is_some(),
    }
}
