//! A dimension that says nothing, not even why.

use crate::analysis::context::Code;
use crate::analysis::dimensions::{Dimension, DimensionState};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::{Field, View};
use crate::model::part::Part;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("silent-dimension", Audit, Warning, Holistic, level 1, Clarity);

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
    let silent =
        |dimension: &Dimension<'a>| dimension.state() == DimensionState::Silent && !filled_elsewhere(code, *dimension);
    for dimension in all.into_iter().filter(silent) {
        let (place, keywords) = match dimension.view {
            Field::Absent => (place, false),
            Field::Unsound(_) | Field::Elsewhere(_) => continue,
            Field::Sound(view, node) => (Some(node), view.keywords().is_stated()),
        };
        let Some(place) = place else { continue };
        let finding = Finding::new(&RULE, place).with_word_of("dimension", "dimensions", dimension.key.name());
        findings.push(if keywords { finding.variant("keywords") } else { finding }.with("key", dimension.key.name()));
    }
}

/// Whether other parts of the text say what it would say: who belongs and meets is social, what is held and exchanged economic,
/// how it is decided and changed legal.
fn filled_elsewhere(code: &Code<'_>, dimension: Dimension<'_>) -> bool {
    let parts: &[Part] = match dimension.key {
        Key::Social => &[Part::Membership, Part::Body],
        Key::Economic => &[Part::Resource, Part::Exchange],
        Key::Legal => &[Part::Process, Part::Amendment, Part::Dissolution],
        _ => &[],
    };
    // Keywords say that it was to be spoken of here.
    dimension.view.is_absent() && parts.iter().any(|part| code.each(*part).next().is_some())
}
