//! A version that nobody is on record to have decided.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Revision;

pub(crate) static RULE: Rule = rule!("revision-without-decision", Audit, Note, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for revision in code.all::<Revision<'a>>().filter(|revision| !revision.decided_by().is_stated()) {
        let version = revision.version().written();
        findings.push(Finding::new(&RULE, revision).with("version", version));
    }
}
