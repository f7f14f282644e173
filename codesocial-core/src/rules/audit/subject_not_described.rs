//! The text does not say what it is about.

use crate::analysis::context::Code;
use crate::analysis::statement::says_what;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;

pub(crate) static RULE: Rule = rule!("subject-not-described", Audit, Warning, Clear, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    match code.document().subject() {
        Field::Absent => findings.push(Finding::new(&RULE, code.root).variant("absent")),
        Field::Sound(subject, _) if !says_what(subject) => findings.push(Finding::new(&RULE, subject)),
        _ => {}
    }
}
