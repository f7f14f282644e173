//! A dimension was to be written by a day that has passed.

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Planned;

use crate::model::views;
pub(crate) static RULE: Rule = rule!("planned-dimension-overdue", Audit, Warning, Holistic, level 1, Clarity);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for dimension in Dimension::all(code).into_iter().filter(|dimension| dimension.state() == DimensionState::Planned) {
        let Some((due, by)) = dimension.view.then(views::Dimension::planned).then(Planned::by).told() else { continue };
        match code.day() {
            None => findings.unjudged(&RULE),
            Some(day) if due < day => {
                let finding = Finding::new(&RULE, by).with_word_of("dimension", "dimensions", dimension.key.name());
                findings.push(finding.with("by", due.to_string()));
            }
            Some(_) => {}
        }
    }
}
