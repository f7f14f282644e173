//! A decision that rests on nothing in the text.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::{Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("decision-applies-nothing", Audit, Note, Auditable, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for decision in code.each(Part::Decision).filter(|decision| !states(*decision, "applies")) {
        findings.push(about(&RULE, decision));
    }
}
