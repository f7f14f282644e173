//! A dimension that says nothing, not even why.

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState, states};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("silent-dimension", Audit, Warning, Holistic, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let dimensions = code.root.get(Key::Dimensions);
    if dimensions.is_some_and(|dimensions| !dimensions.is_object()) {
        return;
    }
    let all = Dimension::all(code);
    if all.iter().all(|dimension| dimension.value.is_none()) {
        return findings.push(Finding::new(&RULE, dimensions.unwrap_or(code.root)).variant("none"));
    }
    for dimension in all.into_iter().filter(|dimension| dimension.state() == DimensionState::Silent) {
        let Some(place) = dimension.value.or(dimensions).filter(|place| place.is_object()) else { continue };
        let finding = Finding::new(&RULE, place).with_word_of("dimension", "dimensions", dimension.key.name());
        let keywords = dimension.value.is_some_and(|value| states(value, Key::Keywords));
        findings.push(if keywords { finding.variant("keywords") } else { finding }.with("key", dimension.key.name()));
    }
}
