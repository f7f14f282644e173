//! A text, list or object that is there and holds nothing.

use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("empty-value", Structure, Error);

/// A value that is empty where the model wants something.
pub(crate) fn found(node: Node<'_>) -> Finding<'_> {
    Finding::new(&RULE, node)
}
