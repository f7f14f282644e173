//! The same element named twice in one list.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("duplicate-reference", Integrity, Warning);

/// Within so many items the one before is sought by looking at each.
const FEW: usize = 8;

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut first = HashMap::new();
    for reference in code.index.references() {
        let Some(list) = reference.node.parent().filter(|parent| Node::is_array(*parent)) else { continue };
        // Most lists name few elements: nothing to remember.
        let Some(text) = reference.node.as_str() else { continue };
        let element = code.own_id(text).unwrap_or(text);
        if list.items().nth(FEW).is_none() {
            let before = list.items().take_while(|item| item.index() < reference.node.index());
            let names =
                |item: &Node<'a>| item.as_str().is_some_and(|text| code.own_id(text).unwrap_or(text) == element);
            if let Some(other) = before.into_iter().find(names) {
                findings.push(Finding::new(&RULE, reference.node).with("found", element).related(other));
            }
            continue;
        }
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
