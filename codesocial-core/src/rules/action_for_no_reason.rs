//! An action that implements nothing.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("action-for-no-reason", Audit, Warning, Coherent, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for action in code.each(Part::Action).filter(|action| !states(*action, "implements")) {
        findings.push(about(&RULE, action));
    }
}
