//! A dimension that speaks and promises nothing.

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Commitment;

pub(crate) static RULE: Rule = rule!("dimension-without-commitment", Audit, Note, Holistic, level 2, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    // Where nothing at all is promised, that is one finding, of another rule.
    let all = code.all::<Commitment<'a>>().count();
    // Nor does a dimension promise less because most duties stand in none.
    let of_no_dimension = code.document().governance().then(|governance| governance.commitments()).nodes().count();
    if all == 0 || of_no_dimension * 2 > all {
        return;
    }
    for dimension in Dimension::all(code) {
        if let Some(view) = dimension.view.sound()
            && dimension.state() == DimensionState::Speaks
            && !view.commitments().is_stated()
        {
            findings.push(Finding::new(&RULE, view).with_word_of("dimension", "dimensions", dimension.key.name()));
        }
    }
}
