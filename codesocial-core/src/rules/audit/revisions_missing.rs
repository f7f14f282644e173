//! Versions that leave no trace.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("revisions-missing", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let version = code.root.text(Key::Version).unwrap_or_default();
    let mut revisions = code.each(Part::Revision).peekable();
    let finding = Finding::new(&RULE, code.nearest(&[Key::Record, Key::Revisions])).with("version", version);
    if revisions.peek().is_none() {
        findings.push(finding);
    } else if !revisions.any(|revision| revision.text(Key::Version) == Some(version)) {
        findings.push(finding.variant("version"));
    }
}
