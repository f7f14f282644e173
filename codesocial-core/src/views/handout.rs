//! An audit as a page for an assembly: what is to be shown, as blocks that say nothing of their notation.

pub(crate) mod html;
pub(crate) mod markdown;
mod matrix;
pub(crate) mod notation;
mod page;
pub(crate) mod prose;
pub(crate) mod rich;

pub(crate) use crate::views::handout::html::html;
pub(crate) use crate::views::handout::markdown::markdown;
pub(crate) use crate::views::handout::page::page;
use crate::views::handout::rich::Rich;

/// A page: a title and what follows.
#[derive(Debug)]
pub(crate) struct Page {
    /// The language of its words.
    pub(crate) language: &'static str,
    pub(crate) title: Rich,
    pub(crate) blocks: Vec<Block>,
    /// What stands at the foot.
    pub(crate) foot: Vec<Block>,
}

/// A part of a page. Texts may hold `code` between backticks, as the messages of rules do; all else in them is plain.
#[derive(Debug)]
pub(crate) enum Block {
    /// A heading, from level 2 on.
    Heading(u8, String),
    /// A paragraph.
    Text(String),
    /// Labels and what belongs to them.
    Facts(Vec<(String, String)>),
    /// A list; numbered where the order says something.
    List { numbered: bool, items: Vec<Item> },
    /// A table: what it shows, the heads of its columns, and rows that begin with their heads; whether numbers fill it.
    Table { caption: String, head: Vec<String>, rows: Vec<Vec<String>>, numbers: bool },
    /// A picture (SVG), which notations without pictures leave out: a table beside it says the same.
    Picture(String),
    /// A heading with an anchor, from level 2 on, in each language in which it is shown.
    Titled { level: u8, anchor: Option<String>, words: Vec<Rich> },
    /// A paragraph with what stands out in it.
    Words(Rich),
    /// A list whose items are blocks.
    Entries(Vec<Entry>),
    /// Labels and the blocks that belong to them.
    Rows(Vec<Row>),
    /// Blocks that can be led to.
    Anchored(Entry),
    /// Blocks, and what is said beside them under a label.
    Beside { anchor: Option<String>, blocks: Vec<Block>, label: String, notes: Vec<Block> },
    /// The same in several languages, side by side.
    Columns(Vec<Column>),
    /// A part that stands out, under its heading.
    Card { anchor: &'static str, title: String, blocks: Vec<Block> },
    /// A table of contents.
    Contents { anchor: &'static str, title: String, lines: Vec<Line> },
}

/// Blocks with the anchor that leads to them.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    pub(crate) anchor: Option<String>,
    pub(crate) blocks: Vec<Block>,
}

/// A label and what belongs to it.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) anchor: Option<String>,
    pub(crate) label: Rich,
    pub(crate) blocks: Vec<Block>,
}

/// Blocks in one language.
#[derive(Debug)]
pub(crate) struct Column {
    /// Its tag.
    pub(crate) language: String,
    pub(crate) blocks: Vec<Block>,
}

/// A line of a table of contents.
#[derive(Debug)]
pub(crate) struct Line {
    /// How deep it stands, from 1 on.
    pub(crate) level: u8,
    pub(crate) anchor: String,
    pub(crate) words: Rich,
}

/// An item of a list.
#[derive(Debug, Default)]
pub(crate) struct Item {
    /// What it is, shown strongly.
    pub(crate) lead: String,
    /// What is said.
    pub(crate) text: String,
    /// What follows, each in a line of its own.
    pub(crate) more: Vec<String>,
}

/// A text in turn: plain, code, plain … A backtick that has no other is a sign like any other.
fn pieces(text: &str) -> Vec<(bool, String)> {
    let mut parts: Vec<&str> = text.split('`').collect();
    let last = if parts.len().is_multiple_of(2) { parts.pop() } else { None };
    let mut pieces: Vec<(bool, String)> =
        parts.iter().enumerate().map(|(number, part)| (number % 2 == 1, (*part).to_owned())).collect();
    if let (Some(rest), Some((_, end))) = (last, pieces.last_mut()) {
        end.push('`');
        end.push_str(rest);
    }
    pieces
}
