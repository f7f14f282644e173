//! A right that nobody has.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("right-without-holder", Audit, Warning, Coherent, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for right in code.each(Part::Right).filter(|right| !states(*right, "holders")) {
        findings.push(about(&RULE, right));
    }
}
