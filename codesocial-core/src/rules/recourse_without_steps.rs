//! A recourse that leads nowhere.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("recourse-without-steps", Audit, Warning, Opposable, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for recourse in code.each(Part::Recourse).filter(|recourse| !states(*recourse, "steps") && !states(*recourse, "body")) {
        findings.push(about(&RULE, recourse));
    }
}
