//! A commitment that binds nobody by name.

use crate::audit::{about, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("commitment-without-bearer", Audit, Warning, Explicit, level 1, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for commitment in code.each(Part::Commitment).filter(|commitment| !states(*commitment, "by")) {
        findings.push(about(&RULE, commitment));
    }
}
