//! Two texts govern, and nobody knows which prevails.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("precedence-not-stated", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let governing: Vec<Node<'a>> =
        code.each(Part::Link).filter(|link| link.text(Key::Rel) == Some("governedBy")).collect();
    if governing.len() < 2 {
        return;
    }
    for link in governing.into_iter().filter(|link| link.get(Key::Precedence).is_none()) {
        findings.push(Finding::new(&RULE, link).with("target", link.text(Key::Target).unwrap_or_default()));
    }
}
