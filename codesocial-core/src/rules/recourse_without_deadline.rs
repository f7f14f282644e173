//! A recourse that may take for ever.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("recourse-without-deadline", Audit, Note, Opposable, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for recourse in code.each(Part::Recourse) {
        let mut steps = recourse.list("steps").peekable();
        if steps.peek().is_some() && !steps.any(|step| states(step, "within")) {
            findings.push(about(&RULE, recourse));
        }
    }
}
