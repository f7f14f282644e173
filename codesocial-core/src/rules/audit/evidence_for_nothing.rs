//! Evidence that supports nothing.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("evidence-for-nothing", Audit, Note, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for evidence in code.each(Part::Evidence).filter(|evidence| stands_apart(code, *evidence)) {
        findings.push(about(&RULE, evidence));
    }
}

/// Whether nothing relies on a piece of evidence.
pub(crate) fn stands_apart<'a>(code: &Code<'a>, evidence: Node<'a>) -> bool {
    code.relations().mentions(evidence).is_empty()
}
