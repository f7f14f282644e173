//! A language tag that no language has, or that has a more usual form.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::base::languages::{Verdict, judge};
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::FromNode;
use crate::model::form::Form;
use crate::model::part::Part;

pub(crate) static RULE: Rule = rule!("unknown-language", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let document = code.document();
    let declared = document.language().node().into_iter().chain(document.translations().nodes());
    let declared = declared.filter_map(|node| Some((<&str>::from_node(node)?, Place::Value(node))));
    let keys = code.each(Part::Text).filter(|text| !text.is_unsound()).flat_map(|text| text.members());
    let keys = keys.filter_map(|(key, value)| Some((key.as_str()?, Place::Key(value))));
    // Each tag once: it is mended everywhere alike.
    let mut seen = HashSet::new();
    for (tag, place) in declared.chain(keys) {
        // Of what has not the form of a tag, the check of the structure speaks.
        if !Form::Language.fits(tag) || !seen.insert(tag) {
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
