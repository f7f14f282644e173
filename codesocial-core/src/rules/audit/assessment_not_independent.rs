//! Only those concerned have looked.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("assessment-not-independent", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut looked =
        code.each(Part::Assessment).filter(|fact| fact.text(Key::Outcome) != Some("not-assessed")).peekable();
    if looked.peek().is_some() && !looked.any(|fact| fact.get(Key::Independent).and_then(Node::as_bool) == Some(true)) {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Record, Key::Assessments])));
    }
}
