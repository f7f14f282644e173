//! A decision that nobody is said to take.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("process-without-participants", Audit, Warning, Explicit, level 1, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for process in code.each(Part::Process).filter(|process| !states(*process, "participants")) {
        findings.push(about(&RULE, process));
    }
}
