//! A duty that is owed to nobody.

use crate::audit::{about, binding, states};
use crate::code::Code;
use crate::findings::Findings;
use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("commitment-without-beneficiary", Audit, Warning, Opposable, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for commitment in binding(code).filter(|commitment| !states(*commitment, "toward")) {
        findings.push(about(&RULE, commitment));
    }
}
