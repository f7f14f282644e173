//! The last measurement is older than its frequency.

use crate::analysis::context::Code;
use crate::analysis::frequency::days_of;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("measurement-stale", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for indicator in code.each(Part::Indicator) {
        let Some(days) = indicator.get(Key::Every).and_then(days_of) else { continue };
        let measured = code.relations().by(indicator, "measurements", "indicator").filter_map(|fact| fact.get(Key::At));
        // Dates of one form are in order as texts are.
        let Some(last) = measured.max_by_key(|at| at.as_str()) else { continue };
        let Some(date) = last.as_str().and_then(Date::of_text) else { continue };
        match code.day() {
            None => findings.unjudged(&RULE),
            Some(day) if day.day_number() - date.day_number() > days => {
                let finding = Finding::new(&RULE, last).with("id", indicator.text(Key::Id).unwrap_or_default());
                findings.push(finding.with("last", last.as_str().unwrap_or_default()).related(indicator));
            }
            Some(_) => {}
        }
    }
}
