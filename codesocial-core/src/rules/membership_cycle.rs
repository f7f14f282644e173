//! Groups of which each is a member of the next, in a circle.

use crate::code::Code;
use crate::cycles;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("membership-cycle", Integrity, Error, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    cycles::report(code, Part::Stakeholder, "memberOf", &RULE, findings);
}
