//! Who is named in a document, and by which elements.

use crate::tree::key::Key;
use std::collections::{HashMap, HashSet};

use crate::analysis::context::Code;
use crate::model::part::Part;
use crate::structure::index::Named;
use crate::tree::node::Node;
use crate::views::who::PARTIES;
use crate::views::who::pages::{Because, Capacity};

/// Which keys name parties, part by part; those of commitments depend on their force.
pub(super) const NAMING: [(Part, Key, Capacity); 21] = [
    (Part::Right, Key::Holders, Capacity::HoldsRight),
    (Part::Role, Key::Holders, Capacity::HoldsRole),
    (Part::Exchange, Key::From, Capacity::Gives),
    (Part::Exchange, Key::To, Capacity::Receives),
    (Part::Process, Key::Participants, Capacity::TakesPart),
    (Part::Process, Key::Proposer, Capacity::Proposes),
    (Part::Role, Key::AppointedBy, Capacity::Appoints),
    (Part::Amendment, Key::ApprovalBy, Capacity::Approves),
    (Part::Recourse, Key::Body, Capacity::Settles),
    (Part::RecourseStep, Key::Who, Capacity::ActsInRecourse),
    (Part::Sanction, Key::DecidedBy, Capacity::Sanctions),
    (Part::Exception, Key::DecidedBy, Capacity::Excepts),
    (Part::Resource, Key::Stewards, Capacity::Stewards),
    (Part::Stewardship, Key::Keepers, Capacity::KeepsText),
    (Part::AuditPlan, Key::By, Capacity::Audits),
    (Part::Contributor, Key::Who, Capacity::Wrote),
    (Part::Adoption, Key::Party, Capacity::Adopted),
    (Part::Action, Key::By, Capacity::Acts),
    (Part::Assessment, Key::By, Capacity::Assessed),
    (Part::Measurement, Key::By, Capacity::Measured),
    (Part::Evidence, Key::By, Capacity::Attests),
];

/// All parties.
pub(super) struct Parties<'a> {
    /// Stakeholders, roles and kinds of member in the order of the text, then those that are only named.
    pub(super) all: Vec<Known<'a>>,
    numbers: HashMap<&'a str, usize>,
    /// Whether the text has a decision process.
    pub(super) decides: bool,
}

/// A party.
pub(super) struct Known<'a> {
    /// Its id, or the address of an element of another code.
    pub(super) id: &'a str,
    /// The element, where this document has it.
    pub(super) element: Option<Named<'a>>,
    /// What names it.
    pub(super) ties: Vec<Tied<'a>>,
    /// The groups, categories and roles whose ties are its own too.
    pub(super) sources: Vec<(usize, Because)>,
    /// To what it belongs.
    pub(super) belongs: Vec<usize>,
    /// Who belongs to it, or holds it.
    pub(super) members: Vec<usize>,
}

/// An element that names a party, and as what.
#[derive(Clone, Copy)]
pub(super) struct Tied<'a> {
    pub(super) capacity: Capacity,
    pub(super) node: Node<'a>,
}

impl Known<'_> {
    /// What it is.
    pub(super) fn kind(&self) -> &str {
        match self.element {
            Some(named) if named.part == Part::Role => "role",
            Some(named) if named.part == Part::Membership => "membership",
            Some(named) => named.element.text(Key::Kind).unwrap_or("unknown"),
            None if self.id.contains([':', '#']) => "elsewhere",
            None => "unknown",
        }
    }
}

impl<'a> Parties<'a> {
    /// Those of a document: one pass over its parts.
    pub(super) fn of(code: &Code<'a>) -> Parties<'a> {
        let decides = code.each(Part::Process).next().is_some();
        let mut parties = Parties { all: Vec::new(), numbers: HashMap::new(), decides };
        for named in code.index.named().iter().filter(|named| PARTIES.contains(&named.part)) {
            if let Some(id) = named.id.as_str() {
                parties.add(id, Some(*named));
            }
        }
        let described = parties.all.len();
        for commitment in code.each(Part::Commitment) {
            let permission = commitment.text(Key::Force) == Some("may");
            let [by, toward] = match permission {
                true => [Capacity::Permitted, Capacity::Bears],
                false => [Capacity::Bound, Capacity::Beneficiary],
            };
            parties.tie(code, commitment, Key::By, by);
            parties.tie(code, commitment, Key::Toward, toward);
        }
        for (part, key, capacity) in NAMING {
            for node in code.each(part) {
                parties.tie(code, node, key, capacity);
            }
        }
        for number in 0..described {
            parties.belong(code, number);
        }
        parties
    }

    /// The party of that id or address.
    pub(super) fn number_of(&self, id: &str) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    fn add(&mut self, id: &'a str, element: Option<Named<'a>>) -> usize {
        let next = self.all.len();
        let number = *self.numbers.entry(id).or_insert(next);
        if number == next {
            self.all.push(Known {
                id,
                element,
                ties: Vec::new(),
                sources: Vec::new(),
                belongs: Vec::new(),
                members: Vec::new(),
            });
        }
        number
    }

    /// The party that a reference names. None where it names something that is no party, such as a process that decides.
    fn named(&mut self, code: &Code<'a>, reference: &'a str) -> Option<usize> {
        let id = code.own_id(reference);
        match id.and_then(|id| code.index.element(id)) {
            Some(named) => self.number_of(named.id.as_str()?),
            None => Some(self.add(id.unwrap_or(reference), None)),
        }
    }

    fn tie(&mut self, code: &Code<'a>, node: Node<'a>, key: Key, capacity: Capacity) {
        let mut seen = HashSet::new();
        for reference in names(node, key) {
            // Whom a list names twice is tied once.
            let Some(number) = self.named(code, reference).filter(|number| seen.insert(*number)) else { continue };
            if capacity == Capacity::HoldsRole
                && let Some(role) = node.text(Key::Id).and_then(|id| self.number_of(id))
            {
                self.join(number, role, Some(Because::Holder));
            }
            let Some(known) = self.all.get_mut(number) else { continue };
            let again =
                known.ties.last().is_some_and(|last| last.capacity == capacity && last.node.index() == node.index());
            if !again {
                known.ties.push(Tied { capacity, node });
            }
        }
    }

    fn belong(&mut self, code: &Code<'a>, number: usize) {
        let Some(element) = self.all.get(number).and_then(|known| known.element) else { return };
        if element.part != Part::Stakeholder {
            return;
        }
        let mut seen = HashSet::new();
        for reference in names(element.element, Key::MemberOf) {
            let Some(to) = self.named(code, reference).filter(|to| seen.insert(*to)) else { continue };
            // An organisation is somebody else than its members: what it owes, they do not.
            let together = matches!(self.all.get(to).map(Known::kind), Some("group" | "category"));
            self.join(number, to, together.then_some(Because::Member));
            if let Some(known) = self.all.get_mut(number) {
                known.belongs.push(to);
            }
        }
    }

    fn join(&mut self, member: usize, to: usize, because: Option<Because>) {
        if let (Some(because), Some(known)) = (because, self.all.get_mut(member)) {
            known.sources.push((to, because));
        }
        if let Some(known) = self.all.get_mut(to) {
            known.members.push(member);
        }
    }
}

/// Who is named under a key: one, several, or several with more said of each.
fn names<'a>(node: Node<'a>, key: Key) -> impl Iterator<Item = &'a str> {
    let value = node.get(key);
    let named = value.into_iter().chain(value.into_iter().flat_map(Node::items));
    named.filter_map(|one| one.as_str().or_else(|| one.text(Key::Who)))
}
