//! Processes that hand over to each other in a circle, so that nobody decides.

use crate::code::Code;
use crate::cycles;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("fallback-cycle", Integrity, Error, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    cycles::report(code, Part::Process, "fallback", &RULE, findings);
}
