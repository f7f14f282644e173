//! A value of another type than its key admits: a number where a text is meant, one item where a list is meant.

use crate::base::letters::lower;
use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::shapes::Types;
use crate::tree::node::{Kind, Node};

pub(crate) static RULE: Rule = rule!("wrong-type", Structure, Error);

/// A value whose type does not fit.
pub(crate) fn found(node: Node<'_>, expected: Types) -> Finding<'_> {
    let finding = Finding::new(&RULE, node).with("expected", expected.words()).with_word("found", Types::word(node));
    let is_scalar = !node.is_array() && !node.is_object();
    if expected.holds(Types::BOOLEAN)
        && let Some(meant) = truth(node)
    {
        return finding.variant("truth").with("suggestion", meant);
    }
    match node.kind() {
        Kind::Number(_) | Kind::Boolean(_) if expected.holds(Types::STRING) => finding.variant("quotes"),
        _ if is_scalar && expected.holds(Types::ARRAY) => finding.variant("list"),
        _ => finding,
    }
}

/// The truth value that a word was meant for.
fn truth(node: Node<'_>) -> Option<&'static str> {
    match lower(node.as_str()?).as_str() {
        "yes" | "y" | "on" | "oui" | "vrai" | "true" => Some("true"),
        "no" | "n" | "off" | "non" | "faux" | "false" => Some("false"),
        _ => None,
    }
}
