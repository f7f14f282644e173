//! What is held in common has no known end.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::ResourceKind;
use crate::model::views::{Dissolution, Governance, Resource};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("dissolution-missing", Audit, Warning, Opposable, level 2, Decisions);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let dissolution = code.document().governance().then(Governance::dissolution);
    let says = dissolution.then(Dissolution::assets).is_stated()
        || dissolution.then(Dissolution::data).is_stated()
        || dissolution.then(Dissolution::text).is_stated();
    // People are not left to anybody.
    let held = code.all::<Resource<'a>>().any(|resource| !resource.kind().may_be(ResourceKind::Human));
    if held && !says {
        let finding = Finding::new(&RULE, code.nearest(&[Key::Governance, Key::Dissolution]));
        findings.push(if dissolution.is_stated() { finding.variant("assets") } else { finding });
    }
}
