//! A commitment for which nothing is recorded as done.

use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::analysis::relations::Naming;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::Force;
use crate::model::views::{Action, Commitment};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("commitment-without-action", Audit, Warning, Coherent, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if code.all::<Action<'a>>().next().is_none() && !code.hides::<Action<'a>>() {
        let count = code.all::<Commitment<'a>>().filter(|commitment| breaks_off(code, *commitment)).count();
        if count > 1 {
            return findings
                .push(Finding::new(&RULE, code.nearest(&[Key::Record])).variant("none").with("count", count));
        }
    }
    for commitment in code.all::<Commitment<'a>>().filter(|commitment| breaks_off(code, *commitment)) {
        findings.push(about(&RULE, commitment));
    }
}

/// Whether a commitment asks for something. A prohibition is kept by doing nothing, and a permission need not be used.
fn asks(commitment: Commitment<'_>) -> bool {
    matches!(commitment.force().sound(), Some(Force::Must | Force::Should))
}

/// Whether a commitment asks for something that no action does.
pub(crate) fn breaks_off<'a>(code: &Code<'a>, commitment: Commitment<'a>) -> bool {
    asks(commitment) && code.nothing_names(commitment, &[Naming::IMPLEMENTS])
}
