//! An organisation that does not say what it is in law.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::SubjectKind;

pub(crate) static RULE: Rule = rule!("legal-form-missing", Audit, Note, Clear, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if let Some(subject) = code.document().subject().sound()
        && subject.kind().is(SubjectKind::Organisation)
        && !subject.legal_form().is_stated()
    {
        findings.push(Finding::new(&RULE, subject));
    }
}
