//! Nobody has looked whether duties are kept.

use crate::analysis::commitments::{binding, binds};
use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::AssessmentOutcome;
use crate::model::views::{Assessment, Commitment};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("assessment-missing", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let unassessed: Vec<Commitment<'a>> = binding(code).filter(|commitment| breaks_off(code, *commitment)).collect();
    if unassessed.len() > 1 && !code.all::<Assessment<'a>>().any(looked) {
        let finding = Finding::new(&RULE, code.nearest(&[Key::Record])).variant("none");
        return findings.push(finding.with("count", unassessed.len()));
    }
    for commitment in unassessed {
        findings.push(about(&RULE, commitment));
    }
}

/// Whether an assessment says something.
fn looked(assessment: Assessment<'_>) -> bool {
    !assessment.outcome().is(AssessmentOutcome::NotAssessed)
}

/// Whether nobody has looked at whether a duty or a prohibition is kept.
pub(crate) fn breaks_off<'a>(code: &Code<'a>, commitment: Commitment<'a>) -> bool {
    binds(commitment)
        && !code.relations().by(commitment, Naming::ASSESSES).map(Assessment::of_node).any(looked)
        && code.knows_who_names(commitment, &[Naming::ASSESSES])
}
