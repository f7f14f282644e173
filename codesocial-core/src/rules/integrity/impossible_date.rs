//! A day that no calendar has.

use crate::analysis::context::Code;
use crate::base::date::{Date, days_in};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("impossible-date", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for node in [Part::Date, Part::PartialDate, Part::Time].into_iter().flat_map(|part| code.each(part)) {
        let Some(text) = node.as_str() else { continue };
        // Years, months and durations are sound by their form.
        if text.starts_with('P') || text.split('-').count() != 3 || Date::of_text(text).is_some() {
            continue;
        }
        let mut numbers = text.split('-').map(|number| number.parse::<u16>().unwrap_or_default());
        let (year, month) = (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default());
        let days = usize::from(days_in(year, u8::try_from(month).unwrap_or_default()));
        findings.push(Finding::new(&RULE, node).with("found", text).with("days", days));
    }
}
