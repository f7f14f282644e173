//! A text that stands both above and below this one.

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("contradictory-precedence", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut first: HashMap<&str, (&str, Node<'a>)> = HashMap::new();
    for link in code.each(Part::Link) {
        let (Some(target), Some(precedence)) = (link.text(Key::Target), link.get(Key::Precedence)) else { continue };
        let word = precedence.as_str().unwrap_or_default();
        let (other_word, other) = *first.entry(target).or_insert((word, precedence));
        if word != other_word {
            findings.push(Finding::new(&RULE, precedence).with("target", target).related(other));
        }
    }
}
