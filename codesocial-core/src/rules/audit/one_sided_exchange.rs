//! A party that only gives, or only takes.

use crate::tree::key::Key;
use std::collections::HashMap;
use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::elements::name_of;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("one-sided-exchange", Audit, Note, Coherent, level 2);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let side = |exchange: Node<'a>, key: Key| exchange.get(key).and_then(|party| code.own_id(party.as_str()?));
    let exchanges = || code.each(Part::Exchange);
    let givers: HashSet<&str> = exchanges().filter_map(|exchange| side(exchange, Key::From)).collect();
    let takers: HashSet<&str> = exchanges().filter_map(|exchange| side(exchange, Key::To)).collect();
    // An exchange of which neither side is in balance has one cause: that of the party with more such exchanges.
    let mut weight: HashMap<&str, usize> = HashMap::new();
    let mut unbalanced = Vec::new();
    for exchange in exchanges() {
        let (Some(from), Some(to)) = (side(exchange, Key::From), side(exchange, Key::To)) else { continue };
        let (gives, takes) = (!takers.contains(from), !givers.contains(to));
        for (party, is) in [(from, gives), (to, takes)] {
            *weight.entry(party).or_default() += usize::from(is);
        }
        unbalanced.push((exchange, from, to, gives, takes));
    }
    let mut told: HashSet<&str> = HashSet::new();
    for (exchange, from, to, gives, takes) in unbalanced {
        let giver = gives && (!takes || weight.get(from) >= weight.get(to));
        let (variant, key, party) = if giver { ("gives", Key::From, from) } else { ("takes", Key::To, to) };
        if !(gives || takes) || !told.insert(party) {
            continue;
        }
        let name = code.index.element(party).map_or_else(|| party.into(), |named| name_of(code, named.element));
        let place = exchange.get(key).unwrap_or(exchange);
        findings.push(Finding::new(&RULE, place).variant(variant).with("name", name));
    }
}
