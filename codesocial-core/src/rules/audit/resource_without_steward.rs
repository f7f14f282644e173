//! A resource that nobody takes care of.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::ResourceKind;
use crate::model::views::Resource;

pub(crate) static RULE: Rule = rule!("resource-without-steward", Audit, Warning, Coherent, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for resource in code.all::<Resource<'a>>().filter(|resource| !resource.stewards().is_stated()) {
        // People answer for themselves.
        if !resource.kind().may_be(ResourceKind::Human) {
            findings.push(about(&RULE, resource));
        }
    }
}
