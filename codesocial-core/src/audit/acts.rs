//! The acts of which sentences speak, with the phrases by which they do. `build.rs` takes the phrases out of `acts.json`: those of a
//! language may be no part of the library, as those of questions.

use std::sync::LazyLock;

use crate::model::document::Act;

/// The acts, in the order in which they are told. A file that cannot be read tells nothing: a test holds that it can.
pub(crate) static ACTS: LazyLock<Vec<Act>> =
    LazyLock::new(|| serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/acts.json"))).unwrap_or_default());

/// So many lists has each act: the phrases by which a sentence speaks of it, by which it may, and by which it speaks of something else.
pub(crate) const LISTS_OF_AN_ACT: usize = 3;

/// How many lists stand among the phrases of a language for acts: the words of those who decide, then those of each act.
pub(crate) fn count() -> usize {
    1 + LISTS_OF_AN_ACT * ACTS.len()
}

/// The acts, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::from_str(include_str!("../views/powers/acts.json")).unwrap()
}
