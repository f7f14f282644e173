//! A year that nobody knows.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Act;
use crate::model::views::{Matter, Subject};

pub(crate) static RULE: Rule = rule!("fiscal-year-unsaid", Audit, Note, Explicit, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let Some(subject) = code.document().subject().sound() else { return };
    let approved = code.all::<Matter<'a>>().find(|matter| matter.act().is(Act::ApproveAccounts));
    if let Some(approved) = approved.filter(|_| Subject::fiscal_year(subject).is_absent()) {
        findings.push(Finding::new(&RULE, subject).related(approved.node()));
    }
}
