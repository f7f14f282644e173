//! A party that only gives, or only takes.

use std::collections::{HashMap, HashSet};

use crate::analysis::context::Code;
use crate::analysis::elements::{name_of, name_says};
use crate::analysis::texts::in_each_language;
use crate::analysis::wording::stems;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::field::Field;
use crate::model::values::Name;
use crate::model::views::Exchange;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("one-sided-exchange", Audit, Note, Coherent, level 2, Duties);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let own = |party: Field<'a, Name<'a>>| code.own_id(party.sound()?.text());
    let exchanges = || code.all::<Exchange<'a>>();
    // Who comes or goes, and what is given for nothing, is in no balance.
    let passing = |exchange: Exchange<'a>| {
        let said = |text: Node<'a>, list| in_each_language(text).any(|said| stems::says(said, list));
        let party = |party: Field<'a, Name<'a>>| {
            let named = party.sound().and_then(|name| code.element(name.node()));
            named.is_some_and(|named| name_says(named.element, stems::PASSING))
        };
        party(exchange.from())
            || party(exchange.to())
            || exchange.gives().sound().is_some_and(|gives| said(gives.node(), stems::GIFTS))
    };
    let givers: HashSet<&str> = exchanges().filter_map(|exchange| own(exchange.from())).collect();
    let takers: HashSet<&str> = exchanges().filter_map(|exchange| own(exchange.to())).collect();
    // Whoever cannot be read may be the one who gives, or takes, in return.
    let hidden = code.hides::<Exchange<'a>>();
    let takers_known = !hidden && !exchanges().any(|exchange| exchange.to().is_unsound());
    let givers_known = !hidden && !exchanges().any(|exchange| exchange.from().is_unsound());
    // An exchange of which neither side is in balance has one cause: that of the party with more such exchanges.
    let mut weight: HashMap<&str, usize> = HashMap::new();
    let mut unbalanced = Vec::new();
    for exchange in exchanges().filter(|exchange| !passing(*exchange)) {
        let (Some(from), Some(to)) = (own(exchange.from()), own(exchange.to())) else { continue };
        let (gives, takes) = (takers_known && !takers.contains(from), givers_known && !givers.contains(to));
        for (party, is) in [(from, gives), (to, takes)] {
            *weight.entry(party).or_default() += usize::from(is);
        }
        unbalanced.push((exchange, from, to, gives, takes));
    }
    let mut told: HashSet<&str> = HashSet::new();
    for (exchange, from, to, gives, takes) in unbalanced {
        let giver = gives && (!takes || weight.get(from) >= weight.get(to));
        let (variant, place, party) =
            if giver { ("gives", exchange.from(), from) } else { ("takes", exchange.to(), to) };
        if !(gives || takes) || !told.insert(party) {
            continue;
        }
        let name = code.index.element(party).map_or_else(|| party.into(), |named| name_of(code, named.element));
        let place = place.node().unwrap_or(exchange.node());
        findings.push(Finding::new(&RULE, place).variant(variant).with("name", name));
    }
}
