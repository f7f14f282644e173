//! A version that nobody is on record to have decided.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("revision-without-decision", Audit, Note, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for revision in code.each(Part::Revision).filter(|revision| !states(*revision, Key::DecidedBy)) {
        let version = revision.text(Key::Version).unwrap_or_default();
        findings.push(Finding::new(&RULE, revision).with("version", version));
    }
}
