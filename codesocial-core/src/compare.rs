//! What two texts of one code have in common, and what differs: elements paired by identity, lists aligned, texts
//! compared by sentence and by word, and each difference known by its kind.

pub(crate) mod alignment;
pub(crate) mod articles;
pub(crate) mod comparison;
mod conditions;
pub(crate) mod digests;
pub(crate) mod facts;
pub(crate) mod kind;
pub(crate) mod kinds;
mod lengths;
mod orders;
pub(crate) mod pairing;
pub(crate) mod patch;
pub(crate) mod places;
pub(crate) mod report;
pub(crate) mod stated;
pub(crate) mod step;
mod texts;
mod unknown;
mod uses;
mod values;
mod walk;
pub(crate) mod words;

pub use facts::{Concerned, ConcernedAs};
pub use kind::{Change, Effect};
pub use kinds::ALL as CHANGES;
pub use patch::PatchOperation;
pub use report::{ChangePlace, ChangeReport};
pub use stated::Alone;
pub use step::{AdoptAgain, CalledFor, Step};
pub use words::{Piece, Side};

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::compare::kind::What;
use crate::compare::pairing::Pairing;
use crate::model::part::Part;
use crate::tree::node::Node;

/// A difference at one place, by which its kind is told.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Difference<'a> {
    /// What was done.
    pub(crate) what: What,
    /// The value before: at the key, or the item.
    pub(crate) before: Option<Node<'a>>,
    /// The value after.
    pub(crate) after: Option<Node<'a>>,
    /// The object around it before.
    pub(crate) holder_before: Option<Node<'a>>,
    /// The object around it after.
    pub(crate) holder_after: Option<Node<'a>>,
}

impl Difference<'_> {
    /// Whether an item came into a list that was not there.
    fn is_first_item(&self) -> bool {
        !holds_list(self.holder_before, self.after)
    }

    /// The object around it.
    fn holder(&self) -> Option<Node<'_>> {
        self.holder_after.or(self.holder_before)
    }

    /// Whether an item went with its list.
    fn is_last_item(&self) -> bool {
        !holds_list(self.holder_after, self.before)
    }
}

/// Whether an object has a list under the key under which the list of an item stands in another one.
fn holds_list(object: Option<Node<'_>>, item: Option<Node<'_>>) -> bool {
    let key = item.and_then(Node::parent).and_then(Node::key).and_then(Node::known_key);
    key.is_some_and(|key| object.is_some_and(|object| object.list(key).next().is_some()))
}

/// A change that was found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found<'a> {
    /// Its kind.
    pub(crate) change: &'static Change,
    /// What it does to what is promised.
    pub(crate) effect: Effect,
    /// The value before.
    pub(crate) before: Option<Node<'a>>,
    /// The value after.
    pub(crate) after: Option<Node<'a>>,
    /// The objects around them.
    pub(crate) holders: (Option<Node<'a>>, Option<Node<'a>>),
    /// The part of the model around it.
    pub(crate) part: Option<Part>,
    /// The key.
    pub(crate) key: &'a str,
    /// The language of the text, where one is compared.
    pub(crate) language: Option<&'a str>,
}

/// Everything that differs between two documents, in the order of the walk.
pub(crate) fn changes<'a>(before: Node<'a>, after: Node<'a>, pairing: &'a Pairing) -> Vec<Found<'a>> {
    let language = after.text(Key::Language).or_else(|| before.text(Key::Language)).unwrap_or_default();
    let mut walk = walk::Walk {
        pairing,
        before,
        after,
        language,
        renamed: pairing.renamed(before, after).collect::<HashMap<_, _>>(),
        found: Vec::new(),
    };
    walk.documents();
    walk.found
}
