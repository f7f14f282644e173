//! A dimension was to be written by a day that has passed.

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState};
use crate::base::date::Date;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("planned-dimension-overdue", Audit, Warning, Holistic, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for dimension in Dimension::all(code).into_iter().filter(|dimension| dimension.state() == DimensionState::Planned) {
        let by = dimension.value.and_then(|value| value.get(Key::Planned)?.get(Key::By));
        let Some((by, due)) = by.and_then(|by| Some((by, Date::of_text(by.as_str()?)?))) else { continue };
        match code.day() {
            None => findings.unjudged(&RULE),
            Some(day) if due < day => {
                let finding = Finding::new(&RULE, by).with_word_of("dimension", "dimensions", dimension.key.name());
                findings.push(finding.with("by", by.as_str().unwrap_or_default()));
            }
            Some(_) => {}
        }
    }
}
