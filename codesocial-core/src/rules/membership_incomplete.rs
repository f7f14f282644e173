//! A class of members without a way in or a way out.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("membership-incomplete", Audit, Warning, Clear, level 1, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for membership in code.each(Part::Membership) {
        for (key, process) in [("join", "joinProcess"), ("leave", "leave")] {
            if !states(membership, key) && !states(membership, process) {
                findings.push(about(&RULE, membership).variant(key));
            }
        }
    }
}
