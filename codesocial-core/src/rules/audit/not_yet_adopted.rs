//! A text that nobody has adopted, or that is no longer in force.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("not-yet-adopted", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(status) = code.root.get(Key::Status) else { return };
    match status.as_str() {
        Some("draft" | "proposed") => findings.push(Finding::new(&RULE, status)),
        Some("superseded" | "repealed") => findings.push(Finding::new(&RULE, status).variant("ended")),
        _ => {}
    }
}
