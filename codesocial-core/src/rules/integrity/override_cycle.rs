//! Commitments of which each yields to the next, in a circle.

use crate::analysis::context::Code;
use crate::analysis::cycles;
use crate::diagnostic::finding::Findings;
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Commitment;

pub(crate) static RULE: Rule = rule!("override-cycle", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    cycles::report(code, |commitment: Commitment<'a>| commitment.overrides().each().collect(), &RULE, findings);
}
