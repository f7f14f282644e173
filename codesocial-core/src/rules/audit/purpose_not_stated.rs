//! The text does not say why its subject exists.

use crate::analysis::context::Code;
use crate::analysis::statement::says_why;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;

pub(crate) static RULE: Rule = rule!("purpose-not-stated", Audit, Warning, Clear, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    match code.document().purpose() {
        Field::Absent => findings.push(Finding::new(&RULE, code.root).variant("absent")),
        Field::Sound(purpose, _) if !says_why(purpose) => findings.push(Finding::new(&RULE, purpose)),
        _ => {}
    }
}
