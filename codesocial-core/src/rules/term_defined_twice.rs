//! One term, two definitions.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::plain_text::plain;
use crate::rule::{Rule, rule};
use crate::shape::Part;

pub(crate) static RULE: Rule = rule!("term-defined-twice", Integrity, Warning, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut first = HashMap::new();
    for entry in code.each(Part::Term) {
        let Some(term) = entry.get("term") else { continue };
        let Some(said) = code.authoritative(term) else { continue };
        let simple = plain(said);
        match first.entry(simple) {
            Entry::Vacant(place) => {
                place.insert(term);
            }
            Entry::Occupied(place) => findings.push(Finding::new(&RULE, term).with("term", said).related(*place.get())),
        }
    }
}
