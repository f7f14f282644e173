//! A class of members without a way in or a way out.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Membership;

pub(crate) static RULE: Rule = rule!("membership-incomplete", Audit, Warning, Clear, level 1, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Who belongs to a class by belonging to one of its own joins and leaves these.
    let parts = code.all::<Membership<'a>>().flat_map(|membership| membership.member_of().each());
    let whole: HashSet<u32> = parts.filter_map(|name| Some(code.element(name.node())?.element.index())).collect();
    for membership in code.all::<Membership<'a>>().filter(|one| !whole.contains(&one.node().index())) {
        let joins = membership.join().is_stated() || membership.join_process().is_stated();
        let variant = match (joins, membership.leave().is_stated()) {
            (true, true) => continue,
            (false, true) => "join",
            (true, false) => "leave",
            (false, false) => "both",
        };
        findings.push(about(&RULE, membership).variant(variant));
    }
}
