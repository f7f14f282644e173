//! Two parties with one name.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::analysis::context::Code;
use crate::base::plain_text::{plain, repeated};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::model::values::Text;
use crate::model::views::{Body, Membership, Role, Stakeholder};
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("name-used-twice", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let names = code.index.named().iter().flat_map(|named| {
        let names: Vec<Text<'a>> = match named.part {
            Part::Stakeholder => {
                let party = Stakeholder::of_node(named.element);
                party.name().sound().into_iter().chain(party.also_known_as().each()).collect()
            }
            Part::Role => Role::of_node(named.element).name().sound().into_iter().collect(),
            Part::Membership => Membership::of_node(named.element).name().sound().into_iter().collect(),
            Part::Body => {
                let body = Body::of_node(named.element);
                body.name().sound().into_iter().chain(body.also_known_as().each()).collect()
            }
            _ => Vec::new(),
        };
        names.into_iter().filter_map(|name| Some((named.element, name.node(), code.authoritative(name.node())?)))
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
