//! An assessment that rests on a word.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;
use crate::source::Node;

pub(crate) static RULE: Rule = rule!("assessment-without-evidence", Audit, Warning, Auditable, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for assessment in code.each(Part::Assessment).filter(|assessment| breaks_off(code, *assessment)) {
        findings.push(about(&RULE, assessment));
    }
}

/// Whether an assessment concludes and rests on a word.
pub(crate) fn breaks_off<'a>(_code: &Code<'a>, assessment: Node<'a>) -> bool {
    let concludes = matches!(assessment.text("outcome"), Some("met" | "partly" | "not-met"));
    concludes && !states(assessment, "evidence")
}
