//! Two parties with one name.

use crate::tree::key::Key;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::analysis::context::Code;
use crate::base::plain_text::{plain, repeated};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("name-used-twice", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let parties = code
        .index
        .named()
        .iter()
        .filter(|named| matches!(named.part, Part::Stakeholder | Part::Role | Part::Membership));
    let names = parties.flat_map(|named| {
        let names = named.element.get(Key::Name).into_iter().chain(named.element.list(Key::AlsoKnownAs));
        names.filter_map(|name| Some((named.element, name, code.authoritative(name)?)))
    });
    let names: Vec<(Node<'a>, Node<'a>, &str)> = names.collect();
    let repeated = repeated(&names.iter().map(|(.., said)| *said).collect::<Vec<&str>>());
    let mut first: HashMap<String, (Node<'a>, Node<'a>)> = HashMap::new();
    for ((party, name, said), _) in names.into_iter().zip(repeated).filter(|(_, repeated)| *repeated) {
        let simple = plain(said);
        if simple.is_empty() {
            continue;
        }
        match first.entry(simple) {
            Entry::Vacant(place) => {
                place.insert((party, name));
            }
            Entry::Occupied(place) => {
                let (element, other) = *place.get();
                if element.index() != party.index() {
                    findings.push(Finding::new(&RULE, name).with("name", said).related(other));
                }
            }
        }
    }
}
