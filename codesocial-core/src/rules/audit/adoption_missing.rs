//! Said to be adopted, by nobody on record.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("adoption-missing", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if code.root.text(Key::Status) != Some("adopted") {
        return;
    }
    let version = code.root.text(Key::Version).unwrap_or_default();
    let mut adoptions = code.each(Part::Adoption).peekable();
    let finding = Finding::new(&RULE, code.nearest(&[Key::Record, Key::Adoptions])).with("version", version);
    if adoptions.peek().is_none() {
        findings.push(finding);
    } else if !adoptions.any(|adoption| adoption.text(Key::Version) == Some(version)) {
        findings.push(finding.variant("version"));
    }
}
