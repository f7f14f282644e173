//! A word that is not among those that its key admits.

use crate::base::nearest::nearest;
use crate::diagnostic::finding::Finding;
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("unknown-value", Structure, Error);

/// A value that is none of the known ones.
pub(crate) fn found<'a>(node: Node<'a>, text: &str, known: &[&'static str]) -> Finding<'a> {
    let expected: Vec<String> = known.iter().map(|word| (*word).to_owned()).collect();
    let finding = Finding::new(&RULE, node).with("found", text).with("expected", expected);
    match nearest(text, known.iter().map(|word| (*word, *word))) {
        Some(suggestion) => finding.variant("suggestion").with("suggestion", suggestion),
        None => finding,
    }
}

/// A word where only one may stand, or an object.
pub(crate) fn found_beside_object<'a>(node: Node<'a>, text: &str, word: &'static str) -> Finding<'a> {
    Finding::new(&RULE, node).variant("or-object").with("found", text).with("expected", vec![word.to_owned()])
}
