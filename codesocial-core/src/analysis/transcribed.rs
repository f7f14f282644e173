//! Which articles are transcribed: an element says that it is stated there, or borrows its words.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::model::part::Part;
use crate::model::views::FromArticle;

/// The articles that elements name, by their numbers.
pub(crate) struct Transcribed(HashSet<usize>);

impl Transcribed {
    pub(crate) fn of(code: &Code<'_>) -> Transcribed {
        let articles = code.articles();
        let stated = code.each(Part::StatedIn).flat_map(|list| list.items());
        let borrowed = code.each(Part::FromArticle).filter_map(|text| FromArticle::of_node(text).from_article().node());
        Transcribed(stated.chain(borrowed).filter_map(|reference| articles.named(reference)).collect())
    }

    /// Whether no element names any.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether an element names an article, or one around it.
    pub(crate) fn has(&self, code: &Code<'_>, number: usize) -> bool {
        self.0.contains(&number) || code.articles().above(number).any(|above| self.0.contains(&above))
    }
}
