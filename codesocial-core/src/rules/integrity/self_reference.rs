//! A tie that leads from an element back to itself, where two are needed.

use crate::analysis::context::Code;
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::StakeholderKind;
use crate::model::field::Field;
use crate::model::part::Part;
use crate::model::values::Name;
use crate::model::views::{Commitment, Exchange, Link, Stakeholder};

pub(crate) static RULE: Rule = rule!("self-reference", Integrity, Warning);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for commitment in code.all::<Commitment<'a>>() {
        let (by, toward) = (commitment.by(), commitment.toward());
        if let (Some(by), Some(toward)) = (alone(by.each(), by.is_unclear()), alone(toward.each(), toward.is_unclear()))
            && let Some(party) = same_single_party(code, by, toward)
        {
            let finding = Finding::new(&RULE, toward.node()).variant("commitment");
            findings.push(finding.with("party", party).related(by.node()));
        }
    }
    for exchange in code.all::<Exchange<'a>>() {
        if let (Some(from), Some(to)) = (exchange.from().sound(), exchange.to().sound())
            && let Some(party) = same_single_party(code, from, to)
        {
            let finding = Finding::new(&RULE, to.node()).variant("exchange");
            findings.push(finding.with("party", party).related(from.node()));
        }
        if let Some(other) = exchange.in_return_for().sound()
            && code.element(other.node()).is_some_and(|named| named.element.index() == exchange.node().index())
        {
            let id = exchange.id().written();
            findings.push(Finding::new(&RULE, other.node()).variant("return").with("id", id));
        }
    }
    let document = code.document();
    for link in code.all::<Link<'a>>() {
        let Some((target, place)) = link.target().told().filter(|(target, _)| document.id().is(target)) else {
            continue;
        };
        let this_version = match link.version() {
            Field::Absent => true,
            Field::Unsound(_) | Field::Elsewhere(_) => false,
            Field::Sound(version, _) => document.version().is(version),
        };
        if this_version {
            findings.push(Finding::new(&RULE, place).variant("link").with("found", target));
        }
    }
}

/// The only item of a list.
fn alone<'a>(mut items: impl Iterator<Item = Name<'a>>, unclear: bool) -> Option<Name<'a>> {
    items.next().filter(|_| items.next().is_none() && !unclear)
}

/// The party, if both references name the same and it is one party, not several: the members of a group, of a class or
/// in one role can well owe something to each other.
fn same_single_party<'a>(code: &Code<'a>, one: Name<'a>, other: Name<'a>) -> Option<&'a str> {
    use StakeholderKind::{Ecosystem, Organisation, Person, PublicBody};
    let (one, other) = (code.element(one.node())?, code.element(other.node())?);
    let kind = || Stakeholder::of_node(one.element).kind();
    let single =
        one.part == Part::Stakeholder && matches!(kind().sound(), Some(Person | Organisation | PublicBody | Ecosystem));
    (single && one.element.index() == other.element.index()).then(|| one.id.as_str())?
}
