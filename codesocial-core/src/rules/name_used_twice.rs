//! Two parties with one name.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::plain_text::plain;
use crate::rule::{Rule, rule};
use crate::shape::Part;
use crate::source::Node;

pub(crate) static RULE: Rule = rule!("name-used-twice", Integrity, Warning, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut first: HashMap<String, (Node<'a>, Node<'a>)> = HashMap::new();
    for named in code.index.named() {
        if !matches!(named.part, Part::Stakeholder | Part::Role | Part::Membership) {
            continue;
        }
        let names = named.element.get("name").into_iter().chain(named.element.list("alsoKnownAs"));
        for name in names {
            let Some(said) = code.authoritative(name) else { continue };
            let simple = plain(said);
            if simple.is_empty() {
                continue;
            }
            match first.entry(simple) {
                Entry::Vacant(place) => {
                    place.insert((named.element, name));
                }
                Entry::Occupied(place) => {
                    let (element, other) = *place.get();
                    if element.index() != named.element.index() {
                        findings.push(Finding::new(&RULE, name).with("name", said).related(other));
                    }
                }
            }
        }
    }
}
