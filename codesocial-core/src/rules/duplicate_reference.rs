//! The same element named twice in one list.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::source::Node;

pub(crate) static RULE: Rule = rule!("duplicate-reference", Integrity, Warning, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut first = HashMap::new();
    for reference in code.index.references() {
        let Some(list) = reference.node.parent().filter(|parent| Node::is_array(*parent)) else { continue };
        // Most lists name one element: nothing to remember.
        if list.items().nth(1).is_none() {
            continue;
        }
        let Some(text) = reference.node.as_str() else { continue };
        let element = code.own_id(text).unwrap_or(text);
        match first.entry((list.index(), element)) {
            Entry::Vacant(place) => {
                place.insert(reference.node);
            }
            Entry::Occupied(place) => {
                findings.push(Finding::new(&RULE, reference.node).with("found", element).related(*place.get()));
            }
        }
    }
}
