//! A piece of evidence that nobody can look at.

use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("evidence-without-source", Audit, Warning, Auditable, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for evidence in code.each(Part::Evidence).filter(|evidence| breaks_off(code, *evidence)) {
        findings.push(about(&RULE, evidence));
    }
}

/// Whether nothing says where or when a piece of evidence can be found.
pub(crate) fn breaks_off<'a>(_code: &Code<'a>, evidence: Node<'a>) -> bool {
    ![Key::Url, Key::Digest, Key::Date].into_iter().any(|key| states(evidence, key))
}
