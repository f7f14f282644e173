//! An assessment that rests on a word.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("assessment-without-evidence", Audit, Warning, Auditable, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for assessment in code.each(Part::Assessment) {
        let concludes = matches!(assessment.text("outcome"), Some("met" | "partly" | "not-met"));
        if concludes && !states(assessment, "evidence") {
            findings.push(about(&RULE, assessment));
        }
    }
}
