//! A piece of evidence that nobody can look at.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Evidence;

pub(crate) static RULE: Rule = rule!("evidence-without-source", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for evidence in code.all::<Evidence<'a>>().filter(|evidence| breaks_off(code, *evidence)) {
        findings.push(about(&RULE, evidence));
    }
}

/// Whether nothing says where or when a piece of evidence can be found.
pub(crate) fn breaks_off<'a>(_code: &Code<'a>, evidence: Evidence<'a>) -> bool {
    !(evidence.url().is_stated() || evidence.digest().is_stated() || evidence.date().is_stated())
}
