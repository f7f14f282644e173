//! Nobody knows where to ask.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("contact-missing", Audit, Warning, Accessible, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Where the subject is missing altogether, that is one finding, of another rule.
    if let Some(subject) = code.root.get(Key::Subject)
        && subject.is_object()
        && !states(subject, Key::Contact)
    {
        findings.push(Finding::new(&RULE, subject));
    }
}
