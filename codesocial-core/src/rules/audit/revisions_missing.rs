//! Versions that leave no trace.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::may_be_same;
use crate::model::views::Revision;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("revisions-missing", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if code.hides::<Revision<'a>>() {
        return;
    }
    let version = code.document().version();
    let mut revisions = code.all::<Revision<'a>>().peekable();
    let place = code.nearest(&[Key::Record, Key::Revisions]);
    let finding = Finding::new(&RULE, place).with("version", version.written());
    if revisions.peek().is_none() {
        findings.push(finding);
    } else if !revisions.any(|revision| may_be_same(version, revision.version())) {
        findings.push(finding.variant("version"));
    }
}
