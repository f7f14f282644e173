//! Only those concerned have looked.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::AssessmentOutcome;
use crate::model::views::Assessment;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("assessment-not-independent", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut looked =
        code.all::<Assessment<'a>>().filter(|fact| !fact.outcome().may_be(AssessmentOutcome::NotAssessed)).peekable();
    let all_known = !code.hides::<Assessment<'a>>();
    if all_known && looked.peek().is_some() && !looked.any(|fact| fact.independent().may_be(true)) {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Record, Key::Assessments])));
    }
}
