//! An assessment that rests on a word.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::AssessmentOutcome;
use crate::model::views::Assessment;

pub(crate) static RULE: Rule = rule!("assessment-without-evidence", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for assessment in code.all::<Assessment<'a>>().filter(|assessment| breaks_off(code, *assessment)) {
        findings.push(about(&RULE, assessment));
    }
}

/// Whether an assessment concludes and rests on a word.
pub(crate) fn breaks_off<'a>(_code: &Code<'a>, assessment: Assessment<'a>) -> bool {
    use AssessmentOutcome::{Met, NotMet, Partly};
    matches!(assessment.outcome().sound(), Some(Met | Partly | NotMet)) && !assessment.evidence().is_stated()
}
