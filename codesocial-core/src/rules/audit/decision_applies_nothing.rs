//! A decision that rests on nothing in the text.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Decision;

pub(crate) static RULE: Rule = rule!("decision-applies-nothing", Audit, Note, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for decision in code.all::<Decision<'a>>().filter(|decision| !decision.applies().is_stated()) {
        findings.push(about(&RULE, decision));
    }
}
