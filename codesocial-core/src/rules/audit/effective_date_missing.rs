//! Nobody knows from when the text holds.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("effective-date-missing", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let effective = code.root.get(Key::Effective);
    if !effective.is_some_and(|effective| states(effective, Key::From)) {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Effective])));
    }
}
