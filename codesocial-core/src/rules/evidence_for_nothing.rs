//! Evidence that supports nothing.

use crate::audit::{about};
use crate::code::Code;
use crate::findings::{Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;
use crate::source::Node;

pub(crate) static RULE: Rule = rule!("evidence-for-nothing", Audit, Note, Auditable, level 3, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for evidence in code.each(Part::Evidence).filter(|evidence| stands_apart(code, *evidence)) {
        findings.push(about(&RULE, evidence));
    }
}

/// Whether nothing relies on a piece of evidence.
pub(crate) fn stands_apart<'a>(code: &Code<'a>, evidence: Node<'a>) -> bool {
    code.relations().mentions(evidence).is_empty()
}
