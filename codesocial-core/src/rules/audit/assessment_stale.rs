//! A duty that was looked at too long ago.

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::frequency::days_of;
use crate::base::date::Date;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("assessment-stale", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let plan = code
        .root
        .get(Key::Governance)
        .and_then(|governance| governance.get(Key::Stewardship)?.get(Key::Audit)?.get(Key::Every));
    let Some(days) = plan.and_then(days_of) else { return };
    let looked = |fact: &Node<'a>| fact.text(Key::Outcome) != Some("not-assessed");
    for duty in binding(code) {
        let facts = code.relations().by(duty, "assessments", "of").filter(looked);
        // Dates of one form are in order as texts are.
        let Some(last) = facts.filter_map(|fact| fact.get(Key::At)).max_by_key(|at| at.as_str()) else { continue };
        let Some(date) = last.as_str().and_then(Date::of_text) else { continue };
        match code.day() {
            None => findings.unjudged(&RULE),
            Some(day) if day.day_number() - date.day_number() > days => {
                findings.push(about(&RULE, duty).with("last", last.as_str().unwrap_or_default()).related(last));
            }
            Some(_) => {}
        }
    }
}
