//! An exclusion that nobody is named to decide.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::{Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("exclusion-without-process", Audit, Note, Opposable, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for membership in code.each(Part::Membership) {
        if states(membership, "exclude") && !states(membership, "excludeProcess") {
            findings.push(about(&RULE, membership));
        }
    }
}
