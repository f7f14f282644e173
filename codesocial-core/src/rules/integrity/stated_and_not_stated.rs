//! A key that an object states, and of which it says that the text does not state it or that another sets it.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Kind;

pub(crate) static RULE: Rule = rule!("stated-and-not-stated", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for annotated in code.index.annotated() {
        for item in annotated.not_stated() {
            let Some((name, key)) = item.as_str().and_then(|name| Some((name, Key::named(name)?))) else { continue };
            let (variant, other) = match (annotated.stated(key), annotated.setter(key)) {
                (Some(value), _) => (None, Place::Key(value)),
                (None, Some(setter)) => (Some("set-and-not-stated"), Place::Key(setter)),
                (None, None) => continue,
            };
            let finding = Finding::new(&RULE, item).with("key", name).related(other);
            findings.push(Finding { variant, ..finding });
        }
        for (name, setter) in annotated.set_by() {
            let property = name.known_key().and_then(|key| annotated.shape.property(key, 0));
            let Some((property, value)) = property.and_then(|(_, found)| Some((found, annotated.stated(found.key)?)))
            else {
                continue;
            };
            // A text may say that it leaves something to others; an object or a list may say a part of it.
            let is_text = matches!(property.shape().shape().part, Some(Part::Text | Part::When | Part::Context));
            if is_text || matches!(value.kind(), Kind::Object | Kind::Array) || value.is_unsound() {
                continue;
            }
            let finding = Finding::new(&RULE, Place::Key(setter)).variant("stated-and-set");
            findings.push(finding.with("key", property.key.name()).related(Place::Key(value)));
        }
    }
}
