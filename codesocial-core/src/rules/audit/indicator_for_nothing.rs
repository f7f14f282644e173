//! An indicator that no commitment uses.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("indicator-for-nothing", Audit, Warning, Coherent, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for indicator in code.each(Part::Indicator).filter(|indicator| stands_apart(code, *indicator)) {
        findings.push(about(&RULE, indicator));
    }
}

/// Whether no commitment uses an indicator.
pub(crate) fn stands_apart<'a>(code: &Code<'a>, indicator: Node<'a>) -> bool {
    code.relations().by(indicator, "commitments", "indicators").next().is_none()
}
