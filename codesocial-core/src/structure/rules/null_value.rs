//! `null`, or nothing after a colon: the standard says absent, never null.

use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("null-value", Structure, Error);

/// A null where a value is expected.
pub(crate) fn found<'a>(node: Node<'a>, expected: Vec<&'static str>) -> Finding<'a> {
    Finding::new(&RULE, node).with("expected", expected)
}
