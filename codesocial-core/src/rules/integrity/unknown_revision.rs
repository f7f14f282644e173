//! An adoption of a version that is not among the revisions.

use crate::tree::key::Key;
use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("unknown-revision", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let known: HashSet<&str> = code.each(Part::Revision).filter_map(|revision| revision.text(Key::Version)).collect();
    if known.is_empty() {
        return;
    }
    for version in code.each(Part::Adoption).filter_map(|adoption| adoption.get(Key::Version)) {
        if let Some(text) = version.as_str().filter(|text| !known.contains(text)) {
            findings.push(Finding::new(&RULE, version).with("version", text));
        }
    }
}
