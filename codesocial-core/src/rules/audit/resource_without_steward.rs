//! A resource that nobody takes care of.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("resource-without-steward", Audit, Warning, Coherent, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for resource in code.each(Part::Resource).filter(|resource| !states(*resource, Key::Stewards)) {
        // People answer for themselves.
        if resource.text(Key::Kind) != Some("human") {
            findings.push(about(&RULE, resource));
        }
    }
}
