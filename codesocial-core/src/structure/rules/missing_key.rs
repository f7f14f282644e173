//! A key that the model requires is not there.

use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("missing-key", Structure, Error);

/// An object without a required key.
pub(crate) fn found<'a>(object: Node<'a>, key: &'static str) -> Finding<'a> {
    Finding::new(&RULE, object).with("key", key)
}
