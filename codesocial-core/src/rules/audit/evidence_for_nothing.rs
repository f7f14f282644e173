//! Evidence that supports nothing.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Evidence;

pub(crate) static RULE: Rule = rule!("evidence-for-nothing", Audit, Note, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for evidence in code.all::<Evidence<'a>>().filter(|evidence| stands_apart(code, *evidence)) {
        findings.push(about(&RULE, evidence));
    }
}

/// Whether nothing relies on a piece of evidence.
pub(crate) fn stands_apart<'a>(code: &Code<'a>, evidence: Evidence<'a>) -> bool {
    code.nothing_names_at_all(evidence)
}
