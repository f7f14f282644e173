//! A tie that leads from an element back to itself, where two are needed.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

pub(crate) static RULE: Rule = rule!("self-reference", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for commitment in code.each(Part::Commitment) {
        let (by, toward) = (alone(commitment.list(Key::By)), alone(commitment.list(Key::Toward)));
        if let (Some(by), Some(toward)) = (by, toward)
            && let Some(party) = same_single_party(code, by, toward)
        {
            findings.push(Finding::new(&RULE, toward).variant("commitment").with("party", party).related(by));
        }
    }
    for exchange in code.each(Part::Exchange) {
        if let (Some(from), Some(to)) = (exchange.get(Key::From), exchange.get(Key::To))
            && let Some(party) = same_single_party(code, from, to)
        {
            findings.push(Finding::new(&RULE, to).variant("exchange").with("party", party).related(from));
        }
        if let Some(other) = exchange.get(Key::InReturnFor)
            && code.element(other).is_some_and(|named| named.element.index() == exchange.index())
        {
            let id = exchange.text(Key::Id).unwrap_or_default();
            findings.push(Finding::new(&RULE, other).variant("return").with("id", id));
        }
    }
    for link in code.each(Part::Link) {
        let target = link.get(Key::Target).filter(|target| target.as_str() == code.root.text(Key::Id));
        let version = link.text(Key::Version).filter(|version| Some(*version) != code.root.text(Key::Version));
        if let Some(target) = target
            && version.is_none()
        {
            findings
                .push(Finding::new(&RULE, target).variant("link").with("found", target.as_str().unwrap_or_default()));
        }
    }
}

/// The only item of a list.
fn alone<'a>(mut items: impl Iterator<Item = Node<'a>>) -> Option<Node<'a>> {
    items.next().filter(|_| items.next().is_none())
}

/// The party, if both references name the same and it is one party, not several: the members of a group, of a class or
/// in one role can well owe something to each other.
fn same_single_party<'a>(code: &Code<'a>, one: Node<'a>, other: Node<'a>) -> Option<&'a str> {
    let (one, other) = (code.element(one)?, code.element(other)?);
    let single = one.part == Part::Stakeholder
        && matches!(one.element.text(Key::Kind), Some("person" | "organisation" | "public-body" | "ecosystem"));
    (single && one.element.index() == other.element.index()).then(|| one.id.as_str())?
}
