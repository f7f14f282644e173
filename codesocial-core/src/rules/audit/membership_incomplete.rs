//! A class of members without a way in or a way out.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Membership;

pub(crate) static RULE: Rule = rule!("membership-incomplete", Audit, Warning, Clear, level 1, Rights);

/// So many classes are followed that lie around one another.
const MOST_CLASSES: usize = 16;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Who belongs to a class by belonging to one of its own joins and leaves these.
    let parts = code.all::<Membership<'a>>().flat_map(|membership| membership.member_of().each());
    let whole: HashSet<u32> = parts.filter_map(|name| Some(code.element(name.node())?.element.index())).collect();
    for membership in code.all::<Membership<'a>>().filter(|one| !whole.contains(&one.node().index())) {
        // Who is of a class within another has come into that one, and leaves this one with it.
        let around = classes_around(code, membership);
        let says = |says: fn(&Membership<'a>) -> bool| std::iter::once(&membership).chain(&around).any(says);
        let joins = says(|class| class.join().is_stated() || class.join_process().is_stated());
        let variant = match (joins, says(|class| class.leave().is_stated())) {
            (true, true) => continue,
            (false, true) => "join",
            (true, false) => "leave",
            (false, false) => "both",
        };
        findings.push(about(&RULE, membership).variant(variant));
    }
}

/// The classes within which a class lies.
fn classes_around<'a>(code: &Code<'a>, membership: Membership<'a>) -> Vec<Membership<'a>> {
    let mut around: Vec<Membership<'a>> = Vec::new();
    let mut next = vec![membership];
    while let Some(class) = next.pop() {
        for outer in class.member_of().each().filter_map(|name| code.named::<Membership<'a>>(name)) {
            let known = |one: &Membership<'a>| one.node().index() == outer.node().index();
            if around.len() < MOST_CLASSES && !around.iter().any(known) {
                around.push(outer);
                next.push(outer);
            }
        }
    }
    around
}
