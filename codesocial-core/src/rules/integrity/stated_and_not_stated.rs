//! A key that an object states, and of which it says that the text does not state it or that another sets it.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings, Place};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::{Kind, Node};

pub(crate) static RULE: Rule = rule!("stated-and-not-stated", Integrity, Error);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for annotated in code.index.annotated() {
        let object = annotated.object;
        let set_by = object.get(Key::SetBy);
        for item in object.list(Key::NotStated).filter(|item| !item.is_unsound()) {
            let Some((name, key)) = item.as_str().and_then(|name| Some((name, Key::named(name)?))) else { continue };
            let setter = || set_by.and_then(|set_by| set_by.get(key));
            let (variant, other) = match (object.get(key), setter()) {
                (Some(value), _) => (None, Place::Key(value)),
                (None, Some(setter)) => (Some("set-and-not-stated"), Place::Key(setter)),
                (None, None) => continue,
            };
            let finding = Finding::new(&RULE, item).with("key", name).related(other);
            findings.push(Finding { variant, ..finding });
        }
        for (name, setter) in set_by.into_iter().flat_map(Node::members) {
            let property = name.known_key().and_then(|key| annotated.shape.property(key, 0));
            let Some((property, value)) = property.and_then(|(_, found)| Some((found, object.get(found.key)?))) else {
                continue;
            };
            // A text may say that it leaves something to others; an object or a list may say a part of it.
            let is_text = property.shape().shape().part == Some(Part::Text);
            if is_text || matches!(value.kind(), Kind::Object | Kind::Array) || value.is_unsound() {
                continue;
            }
            let finding = Finding::new(&RULE, Place::Key(setter)).variant("stated-and-set");
            findings.push(finding.with("key", property.key.name()).related(Place::Key(value)));
        }
    }
}
