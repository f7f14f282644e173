//! A party that adopts the same version twice.

use std::collections::HashMap;

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::views::Adoption;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("duplicate-adoption", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let mut first: HashMap<(&str, &str), Node<'a>> = HashMap::new();
    for adoption in code.all::<Adoption<'a>>() {
        let (Some(party), Some(version)) = (adoption.party().sound(), adoption.version().sound()) else { continue };
        let name = code.own_id(party.text()).unwrap_or(party.text());
        let known = *first.entry((name, version)).or_insert(party.node());
        if known.index() != party.node().index() {
            let finding = Finding::new(&RULE, party.node()).with("party", name).with("version", version);
            findings.push(finding.related(known));
        }
    }
}
