//! Commitments of which each yields to the next, in a circle.

use crate::code::Code;
use crate::cycles;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("override-cycle", Integrity, Error, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    cycles::report(code, Part::Commitment, "overrides", &RULE, findings);
}
