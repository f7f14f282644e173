//! A commitment for which nothing is recorded as done.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("commitment-without-action", Audit, Warning, Coherent, level 3);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if code.each(Part::Action).next().is_none() {
        let count = code.each(Part::Commitment).filter(|commitment| asks(*commitment)).count();
        if count > 1 {
            return findings
                .push(Finding::new(&RULE, code.nearest(&[Key::Record])).variant("none").with("count", count));
        }
    }
    for commitment in code.each(Part::Commitment).filter(|commitment| breaks_off(code, *commitment)) {
        findings.push(about(&RULE, commitment));
    }
}

/// Whether a commitment asks for something. A prohibition is kept by doing nothing, and a permission need not be used.
fn asks(commitment: Node<'_>) -> bool {
    matches!(commitment.text(Key::Force), Some("must" | "should"))
}

/// Whether a commitment asks for something that no action does.
pub(crate) fn breaks_off<'a>(code: &Code<'a>, commitment: Node<'a>) -> bool {
    asks(commitment) && code.relations().by(commitment, "actions", "implements").next().is_none()
}
