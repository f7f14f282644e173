//! A principle that nothing puts into practice.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("principle-without-follow-up", Audit, Warning, Coherent, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for principle in code.each(Part::Principle).filter(|principle| !states(*principle, "criteria")) {
        let followed = code.relations().mentions(principle).iter().any(|mention| {
            mention.is("models", "applies") || mention.is("commitments", "upholds") || mention.is("actions", "implements")
        });
        if !followed {
            findings.push(about(&RULE, principle));
        }
    }
}
