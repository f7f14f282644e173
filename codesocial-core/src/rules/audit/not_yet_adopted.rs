//! A text that nobody has adopted, or that is no longer in force.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Status;

pub(crate) static RULE: Rule = rule!("not-yet-adopted", Audit, Warning, Opposable, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some((status, place)) = code.document().status().told() else { return };
    match status {
        Status::Draft | Status::Proposed => findings.push(Finding::new(&RULE, place)),
        Status::Superseded | Status::Repealed => findings.push(Finding::new(&RULE, place).variant("ended")),
        Status::Adopted => {}
    }
}
