//! A class of members without a way in or a way out.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("membership-incomplete", Audit, Warning, Clear, level 1, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for membership in code.each(Part::Membership) {
        let joins = states(membership, "join") || states(membership, "joinProcess");
        let variant = match (joins, states(membership, "leave")) {
            (true, true) => continue,
            (false, true) => "join",
            (true, false) => "leave",
            (false, false) => "both",
        };
        findings.push(about(&RULE, membership).variant(variant));
    }
}
