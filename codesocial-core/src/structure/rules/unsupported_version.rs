//! A document of another version of the standard.

use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("unsupported-version", Structure, Error);

/// A version that is not this one.
pub(crate) fn found<'a>(node: Node<'a>, text: &str, expected: &'static str) -> Finding<'a> {
    Finding::new(&RULE, node).with("found", text).with("expected", expected)
}
