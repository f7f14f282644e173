//! One id, two elements.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};

pub(crate) static RULE: Rule = rule!("duplicate-id", Integrity, Error, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut first = HashMap::new();
    for named in code.index.named() {
        let Some(id) = named.id.as_str() else { continue };
        match first.entry(id) {
            Entry::Vacant(place) => {
                place.insert(named.id);
            }
            Entry::Occupied(place) => {
                findings.push(Finding::new(&RULE, named.id).with("id", id).related(*place.get()));
            }
        }
    }
}
