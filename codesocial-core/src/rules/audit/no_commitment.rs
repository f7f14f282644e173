//! The text promises nothing to anybody.

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Commitment;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("no-commitment", Audit, Warning, Opposable, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Where no dimension speaks at all, that is one finding, of another rule.
    let speaks = Dimension::all(code).iter().any(|dimension| dimension.state() == DimensionState::Speaks);
    if speaks && code.all::<Commitment<'a>>().next().is_none() && !code.hides::<Commitment<'a>>() {
        findings.push(Finding::new(&RULE, code.nearest(&[Key::Dimensions])));
    }
}
