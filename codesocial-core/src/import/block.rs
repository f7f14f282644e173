//! Blocks: what a reader of any notation sees one below the other.

use crate::import::piece::Piece;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A heading, by its level: 1 is the highest.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// A row of a table.
    Row,
    /// Lines that keep their ends.
    Lines,
    /// A note at the foot.
    Note,
}

/// The item of a list that a block begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// The number that a reader sees before it; none before a bullet.
    pub(crate) num: Option<String>,
    /// Where it begins in the source.
    pub(crate) at: usize,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) kind: Kind,
    /// In how many items of lists it stands.
    pub(crate) depth: usize,
    /// The item that it begins, if it begins one.
    pub(crate) item: Option<Item>,
    /// Its words.
    pub(crate) words: Piece,
    /// So many bytes of its words, from the first, are shown as strong.
    pub(crate) strong: usize,
    /// Where it begins in the source.
    pub(crate) at: usize,
}

/// What was read of a text.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    /// The blocks.
    pub(crate) blocks: Vec<Block>,
    /// What does not stand among them.
    pub(crate) left_out: Vec<LeftOut>,
    /// Numbers that the text does not write and a reader sees.
    pub(crate) added: Vec<Added>,
    /// So many words that ends of lines broke are whole again.
    pub(crate) joined_words: usize,
    /// The title that the text has beside its words, as in its front matter.
    pub(crate) title: Option<String>,
    /// The date that it names for itself there.
    pub(crate) date: Option<String>,
    /// Its style sheets.
    pub(crate) styles: Vec<String>,
    /// The language that it names for itself.
    pub(crate) language: Option<String>,
    /// Whether it has more than is read of a text: what is over is not here.
    pub(crate) too_many: bool,
}

/// So many blocks are read of a text. Each may take thousands of bytes, of a mark of three.
const MOST_BLOCKS: usize = 50_000;
/// So many things that do not stand in the blocks.
const MOST_BESIDE: usize = 100_000;

impl Blocks {
    /// One more.
    pub(crate) fn push(&mut self, block: Block) {
        push(&mut self.blocks, block, MOST_BLOCKS, &mut self.too_many);
    }

    /// One more number that nobody wrote.
    pub(crate) fn add(&mut self, added: Added) {
        push(&mut self.added, added, MOST_BESIDE, &mut self.too_many);
    }

    /// One more thing that is left out.
    pub(crate) fn leave_out(&mut self, left: LeftOut) {
        push(&mut self.left_out, left, MOST_BESIDE, &mut self.too_many);
    }
}

fn push<T>(all: &mut Vec<T>, one: T, most: usize, too_many: &mut bool) {
    if all.len() < most {
        all.push(one);
    } else {
        *too_many = true;
    }
}

/// Something of the source that does not stand in the articles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LeftOut {
    pub(crate) what: What,
    pub(crate) text: String,
    pub(crate) at: usize,
}

/// A number that a list or a style shows and nobody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Added {
    pub(crate) num: String,
    pub(crate) at: usize,
}

/// What of a source does not stand in the articles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum What {
    /// What stands before the text for programs: its front matter, the head of a page.
    FrontMatter,
    /// A comment.
    Comment,
    /// A style or a script.
    Style,
    /// Where a link leads.
    Address,
    /// A picture: the words that stand for it are named.
    Image,
    /// What is struck out, or was deleted while changes were kept track of.
    Struck,
    /// What is not shown.
    Hidden,
    /// A heading’s attributes, a template of a wiki, a mark for programs.
    Mark,
    /// A note that nothing refers to.
    Note,
    /// What stands at the head or the foot of every page.
    Margin,
    /// A menu of a web page: where else one may go, what one may share.
    Menu,
    /// What stands around the text of a web page: its head, its foot, what stands beside.
    Frame,
    /// What is pressed or filled in on a web page.
    Control,
}

/// A paragraph of a file of a word processor, which a program read that can unpack such files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paragraph {
    /// Its words. A line feed ends a line within it.
    pub text: String,
    /// The level of the heading that it is, from 1.
    pub heading: Option<u8>,
    /// In how many lists in each other it stands as an item.
    pub depth: usize,
    /// Whether it is an item, or a heading, that a list counts or marks.
    pub item: bool,
    /// The number that the word processor shows before it and nobody wrote.
    pub num: Option<String>,
    /// So many bytes of its words, from the first, are shown as strong.
    pub strong: usize,
    /// Whether it is a row of a table.
    pub row: bool,
    /// Whether it is a note at the foot, whose mark is its number.
    pub note: bool,
}
