//! A key in `notStated` or `setBy` that the object cannot have.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::messages::model::nearest_key;
use crate::model::shapes::Shape;
use crate::tree::key::Key;

pub(crate) static RULE: Rule = rule!("annotation-of-unknown-key", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for annotated in code.index.annotated() {
        let not_stated = annotated.not_stated().filter_map(|item| Some((Place::Value(item), item.as_str()?)));
        let set_by = annotated.set_by().filter_map(|(key, value)| Some((Place::Key(value), key.as_str()?)));
        for (place, name) in not_stated.chain(set_by) {
            if !name.starts_with("x-") && !knows(annotated.shape, name) {
                findings.tell(&RULE, || found(place, name, annotated.shape));
            }
        }
    }
}

fn knows(shape: &Shape, name: &str) -> bool {
    Key::named(name).is_some_and(|key| shape.property(key, 0).is_some())
}

fn found<'a>(place: Place<'a>, name: &str, shape: &'static Shape) -> Finding<'a> {
    let finding = Finding::new(&RULE, place).with("found", name);
    match nearest_key(shape, name) {
        Some((suggestion, _)) => finding.variant("suggestion").with("suggestion", suggestion),
        None => finding,
    }
}
