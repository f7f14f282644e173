//! A duty that was looked at too long ago.

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::frequency::days_of;
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::AssessmentOutcome;
use crate::model::views::{Assessment, AuditPlan, Governance, Stewardship};

pub(crate) static RULE: Rule = rule!("assessment-stale", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let plan = code.document().governance().then(Governance::stewardship).then(Stewardship::audit);
    let Some(days) = plan.then(AuditPlan::every).sound().and_then(days_of) else { return };
    for duty in binding(code) {
        let facts = code.relations().by(duty, Naming::ASSESSES).map(Assessment::of_node);
        let looked: Vec<Assessment<'a>> =
            facts.filter(|fact| !fact.outcome().is(AssessmentOutcome::NotAssessed)).collect();
        let Some((date, last)) = looked.iter().filter_map(|fact| fact.at().told()).max_by_key(|(date, _)| *date) else {
            continue;
        };
        // Another may have looked since, on a day that cannot be read.
        if looked.iter().any(|fact| fact.at().is_unsound()) || !code.knows_who_names(duty, &[Naming::ASSESSES]) {
            continue;
        }
        match code.day() {
            None => findings.unjudged(&RULE),
            Some(day) if day.day_number() - date.day_number() > days => {
                findings.push(about(&RULE, duty).with("last", date.to_string()).related(last));
            }
            Some(_) => {}
        }
    }
}
