//! Nobody knows what to do when a duty is not kept.

use crate::analysis::commitments::binding;
use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Commitment, Recourse};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("commitment-without-recourse", Audit, Warning, Opposable, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut binding = binding(code).peekable();
    // A recourse that cannot be read may be there for the whole text.
    if binding.peek().is_none() || code.hides::<Recourse<'a>>() {
        return;
    }
    let some_cited = code.all::<Commitment<'a>>().any(|commitment| commitment.recourse().is_stated());
    let exists = code.all::<Recourse<'a>>().next().is_some();
    if exists && !some_cited {
        // A recourse that no commitment claims for itself is there for the whole text.
        return;
    }
    let answered =
        |commitment: &Commitment<'a>| commitment.recourse().is_stated() || commitment.sanctions().is_stated();
    let without: Vec<Commitment<'a>> = binding.filter(|commitment| !answered(commitment)).collect();
    if !exists && without.len() > 1 {
        let finding = Finding::new(&RULE, code.nearest(&[Key::Governance])).variant("none");
        return findings.push(finding.with("count", without.len()));
    }
    for commitment in without {
        findings.push(about(&RULE, commitment));
    }
}
