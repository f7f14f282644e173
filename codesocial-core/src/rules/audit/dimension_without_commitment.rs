//! A dimension that speaks and promises nothing.

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState, states};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("dimension-without-commitment", Audit, Note, Holistic, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Where nothing at all is promised, that is one finding, of another rule.
    if code.each(Part::Commitment).next().is_none() {
        return;
    }
    for dimension in Dimension::all(code) {
        if let Some(value) = dimension.value
            && dimension.state() == DimensionState::Speaks
            && !states(value, Key::Commitments)
        {
            findings.push(Finding::new(&RULE, value).with_word_of("dimension", "dimensions", dimension.key.name()));
        }
    }
}
