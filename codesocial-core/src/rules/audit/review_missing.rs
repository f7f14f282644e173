//! Nobody knows when the text is read again.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("review-missing", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let review = code.root.get(Key::Review);
    if !review.is_some_and(|review| states(review, Key::By) || states(review, Key::Every)) {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Review])));
    }
}
