//! A text that stands both above and below this one.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Precedence;
use crate::model::views::Link;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("contradictory-precedence", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut first: HashMap<&str, (Precedence, Node<'a>)> = HashMap::new();
    for link in code.all::<Link<'a>>() {
        let (Some(target), Some((word, precedence))) = (link.target().sound(), link.precedence().told()) else {
            continue;
        };
        let (other_word, other) = *first.entry(target).or_insert((word, precedence));
        if word != other_word {
            findings.push(Finding::new(&RULE, precedence).with("target", target).related(other));
        }
    }
}
