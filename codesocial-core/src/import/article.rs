//! The articles that a text has, before they are written.

use crate::import::accept::Part;
use crate::import::piece::Piece;
use crate::import::proposals::Proposal;

/// An article.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Article {
    /// Its number, as printed.
    pub(crate) num: Option<String>,
    pub(crate) heading: Piece,
    /// The words before those of the articles within.
    pub(crate) content: Piece,
    pub(crate) articles: Vec<Article>,
    /// Whether it begins with a heading, as the notation or its number says.
    pub(crate) headed: bool,
    /// Whether it is a paragraph without a number, behind articles that stand in the same one.
    pub(crate) paragraph: bool,
    /// Where it begins in the source.
    pub(crate) at: usize,
    /// What its words seem to say.
    pub(crate) proposals: Vec<Proposal>,
    /// Its content in sentences, where elements cite them.
    pub(crate) sentences: Vec<Part>,
    /// Its id, once all are named.
    pub(crate) id: String,
}

impl Article {
    /// How many articles it is, with those within.
    pub(crate) fn count(&self) -> usize {
        1 + self.articles.iter().map(Article::count).sum::<usize>()
    }

    /// How deep articles stand in it.
    pub(crate) fn depth(&self) -> usize {
        self.articles.iter().map(|within| 1 + within.depth()).max().unwrap_or_default()
    }
}
