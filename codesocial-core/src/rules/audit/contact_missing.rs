//! Nobody knows where to ask.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("contact-missing", Audit, Warning, Accessible, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Where the subject is missing altogether, that is one finding, of another rule.
    if let Some(subject) = code.document().subject().sound()
        && !subject.contact().is_stated()
    {
        findings.push(Finding::new(&RULE, subject));
    }
}
