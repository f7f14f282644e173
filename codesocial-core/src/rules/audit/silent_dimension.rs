//! A dimension that says nothing, not even why.

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::{Field, View};

pub(crate) static RULE: Rule = rule!("silent-dimension", Audit, Warning, Holistic, level 1);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let dimensions = code.document().dimensions();
    if dimensions.is_unsound() {
        return;
    }
    let all = Dimension::all(code);
    let place = dimensions.sound().map(View::node);
    if all.iter().all(|dimension| dimension.view.is_absent()) {
        return findings.push(Finding::new(&RULE, place.unwrap_or(code.root)).variant("none"));
    }
    for dimension in all.into_iter().filter(|dimension| dimension.state() == DimensionState::Silent) {
        let (place, keywords) = match dimension.view {
            Field::Absent => (place, false),
            Field::Unsound(_) => continue,
            Field::Sound(view, node) => (Some(node), view.keywords().is_stated()),
        };
        let Some(place) = place else { continue };
        let finding = Finding::new(&RULE, place).with_word_of("dimension", "dimensions", dimension.key.name());
        findings.push(if keywords { finding.variant("keywords") } else { finding }.with("key", dimension.key.name()));
    }
}
