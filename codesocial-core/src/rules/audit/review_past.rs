//! The day of the review has passed.

use crate::analysis::context::Code;
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("review-past", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // A text that has ended is not reviewed any more.
    if matches!(code.root.text(Key::Status), Some("superseded" | "repealed")) {
        return;
    }
    let Some(by) = code.root.get(Key::Review).and_then(|review| review.get(Key::By)) else { return };
    let Some(date) = by.as_str().and_then(Date::of_text) else { return };
    match code.day() {
        None => findings.unjudged(&RULE),
        Some(day) if date < day => {
            findings.push(Finding::new(&RULE, by).with("by", by.as_str().unwrap_or_default()));
        }
        Some(_) => {}
    }
}
