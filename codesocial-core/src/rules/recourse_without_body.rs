//! A dispute that nobody ends.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::{Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("recourse-without-body", Audit, Note, Opposable, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for recourse in code.each(Part::Recourse) {
        if !states(recourse, "body") && !states(recourse, "appeal") {
            findings.push(about(&RULE, recourse));
        }
    }
}
