//! An adoption of a version that is not among the revisions.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::views::{Adoption, Revision};

pub(crate) static RULE: Rule = rule!("unknown-revision", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let revisions = || code.all::<Revision<'a>>().map(|revision| revision.version());
    let known: HashSet<&str> = revisions().filter_map(Field::sound).collect();
    // A revision that cannot be read may be the one.
    if known.is_empty() || code.hides::<Revision<'a>>() || revisions().any(|version| version.is_unsound()) {
        return;
    }
    for (text, version) in code.all::<Adoption<'a>>().filter_map(|adoption| adoption.version().told()) {
        if !known.contains(text) {
            findings.push(Finding::new(&RULE, version).with("version", text));
        }
    }
}
