//! A piece of evidence that nobody can look at.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("evidence-without-source", Audit, Warning, Auditable, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for evidence in code.each(Part::Evidence) {
        if !["url", "digest", "date"].into_iter().any(|key| states(evidence, key)) {
            findings.push(about(&RULE, evidence));
        }
    }
}
