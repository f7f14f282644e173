//! `null`, or nothing after a colon: the standard says absent, never null.

use crate::findings::Finding;
use crate::rule::{Rule, rule};
use crate::source::Node;

pub(crate) static RULE: Rule = rule!("null-value", Structure, Error);

/// A null where a value is expected.
pub(crate) fn found<'a>(node: Node<'a>, expected: Vec<&'static str>) -> Finding<'a> {
    Finding::new(&RULE, node).with("expected", expected)
}
