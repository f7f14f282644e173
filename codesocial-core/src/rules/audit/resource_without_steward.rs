//! A resource that nobody takes care of.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::{ResourceKind, RightKind};
use crate::model::views::{Resource, Right};

pub(crate) static RULE: Rule = rule!("resource-without-steward", Audit, Warning, Coherent, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Who may manage it, or decide who has access to it, takes care of it.
    let cares = |right: &Right<'a>| {
        let kinds = [RightKind::Manage, RightKind::Govern, RightKind::Exclude];
        right.holders().is_stated() && kinds.into_iter().any(|kind| right.right().may_be(kind))
    };
    // Of a right whose resource cannot be found, nobody knows to which it is.
    if code.hides::<Right<'a>>() {
        return;
    }
    let mut kept = HashSet::new();
    for right in code.all::<Right<'a>>().filter(cares).filter(|right| !right.resource().is_absent()) {
        match right.resource().sound().and_then(|name| code.element(name.node())) {
            Some(named) => kept.insert(named.element.index()),
            None => return,
        };
    }
    let open = |resource: &Resource<'a>| !resource.stewards().is_stated() && !kept.contains(&resource.node().index());
    for resource in code.all::<Resource<'a>>().filter(open) {
        // People answer for themselves.
        if !resource.kind().may_be(ResourceKind::Human) {
            findings.push(about(&RULE, resource));
        }
    }
}
