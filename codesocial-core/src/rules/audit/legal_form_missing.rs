//! An organisation that does not say what it is in law.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("legal-form-missing", Audit, Note, Clear, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if let Some(subject) = code.root.get(Key::Subject)
        && subject.text(Key::Kind) == Some("organisation")
        && !states(subject, Key::LegalForm)
    {
        findings.push(Finding::new(&RULE, subject));
    }
}
