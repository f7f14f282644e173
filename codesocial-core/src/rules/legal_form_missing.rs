//! An organisation that does not say what it is in law.

use crate::audit::states;
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("legal-form-missing", Audit, Note, Clear, level 1, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if let Some(subject) = code.root.get("subject")
        && subject.text("kind") == Some("organisation")
        && !states(subject, "legalForm")
    {
        findings.push(Finding::new(&RULE, subject));
    }
}
