//! Nobody knows when the text is read again.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Review;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("review-missing", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let review = code.document().review();
    if !review.then(Review::by).is_stated() && !review.then(Review::every).is_stated() {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Review])));
    }
}
