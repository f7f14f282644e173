//! A key that the model does not have at this place.

use crate::diagnostic::finding::{Finding, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("unknown-key", Structure, Error);

/// What is known about where the key could belong.
pub(crate) enum Belongs {
    /// It looks like this key of the same object, and perhaps like no other.
    Here(&'static str, bool),
    /// These other parts of the model have a key of that name.
    Elsewhere(Vec<String>),
    /// Nothing is known.
    Nowhere,
}

/// A key that is not in the model; the value is what stands under it.
pub(crate) fn found<'a>(value: Node<'a>, name: &str, belongs: Belongs) -> Finding<'a> {
    let finding = Finding::new(&RULE, Place::Key(value)).with("found", name);
    match belongs {
        Belongs::Here(suggestion, sole) => finding.variant("suggestion").with("suggestion", suggestion).sole(sole),
        Belongs::Elsewhere(parts) => finding.variant("elsewhere").with("parts", parts),
        Belongs::Nowhere => finding,
    }
}
