//! The day of the review has passed.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Status;
use crate::model::views::Review;

pub(crate) static RULE: Rule = rule!("review-past", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // A text that has ended is not reviewed any more.
    let status = code.document().status();
    if status.may_be(Status::Superseded) || status.may_be(Status::Repealed) {
        return;
    }
    let Some((date, by)) = code.document().review().then(Review::by).told() else { return };
    match code.day() {
        None => findings.unjudged(&RULE),
        Some(day) if date < day => findings.push(Finding::new(&RULE, by).with("by", date.to_string())),
        Some(_) => {}
    }
}
