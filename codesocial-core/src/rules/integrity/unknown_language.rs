//! A language tag that no language has, or that has a more usual form.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::base::languages::{Verdict, judge};
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("unknown-language", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let declared = code.root.get(Key::Language).into_iter().chain(code.root.list(Key::Translations));
    let declared = declared.filter_map(|node| Some((node.as_str()?, Place::Value(node))));
    let keys = code.each(Part::Text).flat_map(|text| text.members());
    let keys = keys.filter_map(|(key, value)| Some((key.as_str()?, Place::Key(value))));
    // Each tag once: it is mended everywhere alike.
    let mut seen = HashSet::new();
    for (tag, place) in declared.chain(keys) {
        if !seen.insert(tag) {
            continue;
        }
        let finding = Finding::new(&RULE, place).with("found", tag);
        match judge(tag) {
            Verdict::Good => {}
            Verdict::Canonical(usual) => findings.push(finding.variant("canonical").with("suggestion", usual)),
            Verdict::Meant(meant) => findings.push(finding.variant("suggestion").with("suggestion", meant)),
            Verdict::Unknown => findings.push(finding),
        }
    }
}
