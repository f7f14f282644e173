//! Whether a change is one of the text that was adopted, of what is said about its meaning, or of both.

use std::collections::HashSet;

use serde::Serialize;

use crate::analysis::texts::top_key;
use crate::compare::Found;
use crate::compare::facts::element_of;
use crate::model::part::Part;
use crate::structure::index::Index;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// What changes without the other: an article, or what an element says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Alone {
    /// The words of an article, and none of the elements that name it.
    Text,
    /// An element, and none of the articles that it names.
    Meaning,
}

impl Alone {
    /// The word of the interface that says so.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Alone::Text => "alone-text",
            Alone::Meaning => "alone-meaning",
        }
    }
}

/// The articles that changed, and those that elements name which changed.
#[derive(Debug, Default)]
pub(super) struct Stated<'a> {
    changed: HashSet<&'a str>,
    named: HashSet<&'a str>,
    /// Whether any element names an article: else there is nothing that could follow one, or not.
    transcribed: bool,
}

impl<'a> Stated<'a> {
    /// What the changes between two documents say; nothing where neither has articles.
    pub(super) fn of(found: &[Found<'a>], roots: [Node<'a>; 2], index: &Index<'a>) -> Stated<'a> {
        let mut stated = Stated::default();
        if roots.iter().all(|root| root.get(Key::Articles).is_none()) {
            return stated;
        }
        stated.transcribed = roots.iter().any(|root| {
            let mut within = (root.index()..root.next()).filter_map(|at| root.other(at));
            within.any(|node| names(node).next().is_some())
        });
        // What borrows the words of an article says them anew.
        stated.named.extend(index.of(Part::FromArticle).iter().filter_map(|text| text.text(Key::FromArticle)));
        for one in found {
            for node in sides(one) {
                if is_in_articles(node) {
                    let up = std::iter::successors(Some(node), |node| node.parent());
                    stated.changed.extend(up.filter_map(|node| node.text(Key::Id)));
                } else if let Some(element) = element_of(node) {
                    stated.named.extend(names(element));
                }
            }
        }
        stated
    }

    /// Whether a change is one of the text alone or of the meaning alone; neither where nothing ties it to an article.
    pub(super) fn alone(&self, found: &Found<'a>) -> Option<Alone> {
        if self.changed.is_empty() && self.named.is_empty() {
            return None;
        }
        let node = sides(found).next()?;
        if is_in_articles(node) {
            let id = element_of(node)?.text(Key::Id)?;
            return (self.transcribed && !self.named.contains(id)).then_some(Alone::Text);
        }
        let mut named = names(element_of(node)?).peekable();
        named.peek()?;
        (!named.any(|id| self.changed.contains(id))).then_some(Alone::Meaning)
    }
}

/// The places of a change, after and before; of what came or went, the object around it too.
fn sides<'a>(found: &Found<'a>) -> impl Iterator<Item = Node<'a>> {
    let (before, after) = found.holders;
    [found.after, found.before, after, before].into_iter().flatten()
}

/// The articles that an element names.
fn names(element: Node<'_>) -> impl Iterator<Item = &str> {
    let stated = element.list(Key::StatedIn).filter_map(Node::as_str);
    let borrowed = element.members().filter_map(|(_, value)| value.text(Key::FromArticle));
    stated.chain(borrowed)
}

fn is_in_articles(node: Node<'_>) -> bool {
    top_key(node) == Some(Key::Articles)
}
