//! The text does not say what it is about.

use crate::analysis::context::Code;
use crate::analysis::statement::says_what;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("subject-not-described", Audit, Warning, Clear, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    match code.root.get(Key::Subject) {
        None => findings.push(Finding::new(&RULE, code.root).variant("absent")),
        Some(subject) if subject.is_object() && !says_what(subject) => findings.push(Finding::new(&RULE, subject)),
        Some(_) => {}
    }
}
