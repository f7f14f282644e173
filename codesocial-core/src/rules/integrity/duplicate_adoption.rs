//! A party that adopts the same version twice.

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("duplicate-adoption", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut first: HashMap<(&str, &str), Node<'a>> = HashMap::new();
    for adoption in code.each(Part::Adoption) {
        let (Some(party), Some(version)) = (adoption.get(Key::Party), adoption.text(Key::Version)) else { continue };
        let Some(name) = party.as_str().map(|name| code.own_id(name).unwrap_or(name)) else { continue };
        let known = *first.entry((name, version)).or_insert(party);
        if known.index() != party.index() {
            findings.push(Finding::new(&RULE, party).with("party", name).with("version", version).related(known));
        }
    }
}
