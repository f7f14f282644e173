//! A party that only gives, or only takes.

use std::collections::HashSet;

use crate::audit::name_of;
use crate::code::Code;
use crate::findings::{Finding, Findings};
use crate::rule::{Rule, rule};
use crate::shape::Part;
use crate::source::Node;

pub(crate) static RULE: Rule = rule!("one-sided-exchange", Audit, Note, Coherent, level 2, check);

fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    let side = |exchange: Node<'a>, key: &str| exchange.get(key).and_then(|party| code.own_id(party.as_str()?));
    let exchanges = || code.each(Part::Exchange);
    let givers: HashSet<&str> = exchanges().filter_map(|exchange| side(exchange, "from")).collect();
    let takers: HashSet<&str> = exchanges().filter_map(|exchange| side(exchange, "to")).collect();
    let mut told: HashSet<&str> = HashSet::new();
    for exchange in exchanges() {
        let (Some(from), Some(to)) = (side(exchange, "from"), side(exchange, "to")) else { continue };
        // One exchange may show both: the giver that gets nothing, and the taker that gives nothing. That is one finding.
        let (gives, takes) = (!takers.contains(from), !givers.contains(to));
        let (variant, party) = match (gives, takes) {
            (true, _) if !told.contains(from) => ("gives", from),
            (false, true) if !told.contains(to) => ("takes", to),
            _ => continue,
        };
        told.insert(party);
        if gives && takes {
            told.insert(to);
        }
        let place = exchange.get(if variant == "gives" { "from" } else { "to" }).unwrap_or(exchange);
        let name = code.index.element(party).map_or(party, |named| name_of(code, named.element));
        findings.push(Finding::new(&RULE, place).variant(variant).with("name", name));
    }
}
