//! A role that does nothing.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("role-without-responsibilities", Audit, Warning, Clear, level 1, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for role in code.each(Part::Role).filter(|role| !states(*role, "responsibilities")) {
        findings.push(about(&RULE, role));
    }
}
