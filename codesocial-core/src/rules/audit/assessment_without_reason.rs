//! A verdict without its reason.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::AssessmentOutcome;
use crate::model::views::Assessment;

pub(crate) static RULE: Rule = rule!("assessment-without-reason", Audit, Note, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for fact in code.all::<Assessment<'a>>() {
        let short = matches!(fact.outcome().sound(), Some(AssessmentOutcome::Partly | AssessmentOutcome::NotMet));
        if short && !fact.text().is_stated() {
            findings.push(about(&RULE, fact));
        }
    }
}
