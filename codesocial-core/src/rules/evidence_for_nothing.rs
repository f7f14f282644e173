//! Evidence that supports nothing.

use crate::audit::{about};
use crate::code::Code;
use crate::findings::{Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("evidence-for-nothing", Audit, Note, Auditable, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for evidence in code.each(Part::Evidence) {
        if code.relations().mentions(evidence).is_empty() {
            findings.push(about(&RULE, evidence));
        }
    }
}
