//! Nobody can tell whether a duty is kept.

use crate::analysis::commitments::{binding, binds};
use crate::analysis::context::Code;
use crate::analysis::elements::about;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::{Commitment, Indicator};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("commitment-without-indicator", Audit, Warning, Auditable, level 3, FollowUp);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    if code.all::<Indicator<'a>>().next().is_none() && !code.hides::<Indicator<'a>>() {
        let count = binding(code).count();
        if count > 1 {
            let place = code.nearest(&[Key::Dimensions]);
            return findings.push(Finding::new(&RULE, place).variant("none").with("count", count));
        }
    }
    for commitment in binding(code).filter(|commitment| breaks_off(code, *commitment)) {
        findings.push(about(&RULE, commitment));
    }
}

/// Whether a commitment is a duty or a prohibition without an indicator.
pub(crate) fn breaks_off<'a>(_code: &Code<'a>, commitment: Commitment<'a>) -> bool {
    binds(commitment) && !commitment.indicators().is_stated()
}
