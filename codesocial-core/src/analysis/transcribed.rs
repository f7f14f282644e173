//! Which articles are transcribed: an element says that it is stated there, or borrows its words.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::model::part::Part;
use crate::model::views::{Article, FromArticle};

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

    /// The articles without articles within that say something, by their numbers.
    pub(crate) fn leaves(code: &Code<'_>) -> impl Iterator<Item = usize> {
        let all = code.articles().all().iter().enumerate();
        let says = |node| Article::of_node(node).content().is_stated();
        all.filter(move |(number, article)| article.end == number + 1 && says(article.node)).map(|(number, _)| number)
    }

    /// Whether there are articles that no element names: nobody knows then what the text does not say.
    pub(crate) fn leaves_some(code: &Code<'_>) -> bool {
        let transcribed = Transcribed::of(code);
        Transcribed::leaves(code).any(|number| !transcribed.has(code, number))
    }

    /// Whether an element names an article, or one around it.
    pub(crate) fn has(&self, code: &Code<'_>, number: usize) -> bool {
        self.0.contains(&number) || code.articles().above(number).any(|above| self.0.contains(&above))
    }
}
