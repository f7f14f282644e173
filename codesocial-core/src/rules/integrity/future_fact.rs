//! A fact that is dated after the day for which the document is judged.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("future-fact", Integrity, Warning);

/// What tells of something that happened, with the key of its day. An adoption is not among them: its day is the one
/// from which a party is bound, which may well be announced.
const FACTS: [(Part, Key); 7] = [
    (Part::Measurement, Key::At),
    (Part::Decision, Key::At),
    (Part::Assessment, Key::At),
    (Part::Revision, Key::At),
    (Part::Evidence, Key::Date),
    (Part::Event, Key::Date),
    (Part::Holder, Key::AsOf),
];

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(at) = code.at.as_deref() else { return };
    for (part, key) in FACTS {
        for date in code.each(part).filter_map(|fact| fact.get(key)) {
            // A year or a month is in the future once it begins after the day; as texts they compare like that.
            let is_date = |text: &&str| text.starts_with(|digit: char| digit.is_ascii_digit());
            if let Some(text) = date.as_str().filter(is_date).filter(|text| *text > at) {
                findings.push(Finding::new(&RULE, date).with("date", text).with("at", at));
            }
        }
    }
}
