//! Nobody knows what to do when a duty is not kept.

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::dimensions::states;
use crate::analysis::elements::about;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("commitment-without-recourse", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let answered = |commitment: Node<'a>| states(commitment, Key::Recourse) || states(commitment, Key::Sanctions);
    let mut binding = binding(code).peekable();
    if binding.peek().is_none() {
        return;
    }
    let some_cited = code.each(Part::Commitment).any(|commitment| states(commitment, Key::Recourse));
    let exists = code.each(Part::Recourse).next().is_some();
    if exists && !some_cited {
        // A recourse that no commitment claims for itself is there for the whole text.
        return;
    }
    let without: Vec<Node<'a>> = binding.filter(|commitment| !answered(*commitment)).collect();
    if !exists && without.len() > 1 {
        let finding = Finding::new(&RULE, code.nearest(&[Key::Governance])).variant("none");
        return findings.push(finding.with("count", without.len()));
    }
    for commitment in without {
        findings.push(about(&RULE, commitment));
    }
}
