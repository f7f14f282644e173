//! Who is named in a document, and by which elements.

use crate::tree::key::Key;
use std::collections::{HashMap, HashSet};

use crate::analysis::belonging::{self, PARTIES, Tie, body_of, named_by, stands_for_its_members};
use crate::analysis::context::Code;
use crate::analysis::decision::procedure::{inherited, some_participants_unsaid};
use crate::model::part::Part;
use crate::model::views::Process;
use crate::structure::index::Named;
use crate::tree::node::Node;
use crate::views::who::pages::{Because, Capacity};

/// Which keys name parties, part by part; those of commitments depend on their force.
pub(super) const NAMING: [(Part, Key, Capacity); 37] = [
    (Part::Right, Key::Holders, Capacity::HoldsRight),
    (Part::Role, Key::Holders, Capacity::HoldsRole),
    (Part::Exchange, Key::From, Capacity::Gives),
    (Part::Exchange, Key::To, Capacity::Receives),
    (Part::Process, Key::ApprovalBy, Capacity::Agrees),
    (Part::Process, Key::Proposer, Capacity::Proposes),
    (Part::Role, Key::AppointedBy, Capacity::Appoints),
    (Part::Role, Key::RemovedBy, Capacity::Removes),
    (Part::Membership, Key::JoinProcess, Capacity::Admits),
    (Part::Membership, Key::ExcludeProcess, Capacity::Excludes),
    (Part::Ending, Key::ApprovalBy, Capacity::Agrees),
    (Part::Amendment, Key::Process, Capacity::Amends),
    (Part::Amendment, Key::ApprovalBy, Capacity::Approves),
    (Part::Dissolution, Key::Process, Capacity::Dissolves),
    (Part::Governance, Key::Residual, Capacity::DecidesTheRest),
    (Part::Body, Key::Chair, Capacity::Chairs),
    (Part::Link, Key::AmendedBy, Capacity::AmendsOther),
    (Part::Recourse, Key::Body, Capacity::Settles),
    (Part::RecourseStep, Key::Who, Capacity::ActsInRecourse),
    (Part::Sanction, Key::DecidedBy, Capacity::Sanctions),
    (Part::Sanction, Key::Against, Capacity::MayBeSanctioned),
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
    (Part::Link, Key::IssuedBy, Capacity::Issues),
    (Part::Matter, Key::Concerns, Capacity::DecidedAbout),
    (Part::Role, Key::From, Capacity::ChosenFrom),
    (Part::Role, Key::IncompatibleWith, Capacity::Incompatible),
    (Part::Recourse, Key::Against, Capacity::Contested),
    (Part::Item, Key::Toward, Capacity::Served),
];

/// All parties.
pub(super) struct Parties<'a> {
    /// Stakeholders, roles, kinds of member and bodies in the order of the text, then those that are only named.
    pub(super) all: Vec<Known<'a>>,
    numbers: HashMap<&'a str, usize>,
    /// Whether the text has decision processes, and says of each who takes part.
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
    /// The groups, categories, classes, bodies and roles whose ties are its own too.
    pub(super) sources: Vec<Source>,
    /// To what it belongs.
    pub(super) belongs: Vec<usize>,
    /// Who belongs to it, or holds it.
    pub(super) members: Vec<usize>,
}

/// Through whom something comes to a party.
#[derive(Clone, Copy)]
pub(super) struct Source {
    /// The number of the other.
    pub(super) to: usize,
    pub(super) because: Because,
    /// Whether the party has a vote there, and not only a voice.
    pub(super) votes: bool,
}

/// An element that names a party, and as what.
#[derive(Clone, Copy)]
pub(super) struct Tied<'a> {
    pub(super) capacity: Capacity,
    pub(super) node: Node<'a>,
}

impl<'a> Known<'a> {
    /// One whom no element names.
    pub(super) fn only_named(id: &'a str) -> Known<'a> {
        Known { id, element: None, ties: Vec::new(), sources: Vec::new(), belongs: Vec::new(), members: Vec::new() }
    }

    /// What it is.
    pub(super) fn kind(&self) -> &str {
        match self.element {
            Some(named) if named.part == Part::Role => "role",
            Some(named) if named.part == Part::Membership => "membership",
            Some(named) if named.part == Part::Body => "body",
            Some(named) => named.element.text(Key::Kind).unwrap_or("unknown"),
            None if self.id.contains([':', '#']) => "elsewhere",
            None => "unknown",
        }
    }
}

impl<'a> Parties<'a> {
    /// Those of a document: one pass over its parts.
    pub(super) fn of(code: &Code<'a>) -> Parties<'a> {
        let decides = code.each(Part::Process).next().is_some() && !some_participants_unsaid(code);
        let mut parties = Parties { all: Vec::new(), numbers: HashMap::new(), decides };
        for named in code.index.named().iter().filter(|named| PARTIES.contains(&named.part)) {
            if let Some(id) = named.id.as_str() {
                parties.add(id, Some(*named));
            }
        }
        for commitment in code.each(Part::Commitment) {
            // Who need not do something has no duty, and nobody has a claim.
            let permission = matches!(commitment.text(Key::Force), Some("may" | "need-not"));
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
        parties.processes(code);
        parties.sessions(code);
        parties.roles(code);
        parties.belong(code);
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
            self.all.push(Known { element, ..Known::only_named(id) });
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
            self.tied(number, Tied { capacity, node });
        }
    }

    fn tied(&mut self, number: usize, tied: Tied<'a>) {
        let Some(known) = self.all.get_mut(number) else { return };
        let last = known.ties.last();
        if last.is_none_or(|last| last.capacity != tied.capacity || last.node.index() != tied.node.index()) {
            known.ties.push(tied);
        }
    }

    /// What sessions ask of those who convene them, toward the members of their body. How a body decides is its own process,
    /// and what is decided in a session is decided by its body.
    fn sessions(&mut self, code: &Code<'a>) {
        for body in code.each(Part::Body) {
            let number = body.text(Key::Id).and_then(|id| self.number_of(id));
            let process = body.get(Key::Process).and_then(|process| code.element(process));
            let process = process.filter(|named| named.part == Part::Process && open_to_body(code, named.element));
            if let (Some(number), Some(process)) = (number, process) {
                self.tied(number, Tied { capacity: Capacity::DecidesThere, node: process.element });
            }
            for session in body.list(Key::Sessions).filter(|session| session.is_object()) {
                let duty = SESSION_DUTIES.into_iter().any(|key| session.get(key).is_some());
                for convener in session.list(Key::ConvenedBy) {
                    let some = convener.text(Key::Of);
                    let Some(party) = convener.as_str().or(some).and_then(|party| self.named(code, party)) else {
                        continue;
                    };
                    // A tenth of the members may call a meeting; nobody is bound to be one of them.
                    let capacity = if duty && some.is_none() { Capacity::Convenes } else { Capacity::MayConvene };
                    self.tied(party, Tied { capacity, node: session });
                }
                if let Some(number) = number.filter(|_| duty) {
                    self.tied(number, Tied { capacity: Capacity::Convened, node: session });
                }
            }
        }
    }

    /// What whoever has a role may do alone, and what a sanction ends: memberships and roles, no rights.
    fn roles(&mut self, code: &Code<'a>) {
        for role in code.each(Part::Role) {
            let Some(number) = role.text(Key::Id).and_then(|id| self.number_of(id)) else { continue };
            for matter in role.list(Key::Powers).filter(|matter| matter.is_object()) {
                self.tied(number, Tied { capacity: Capacity::MayDo, node: matter });
            }
        }
        for sanction in code.each(Part::Sanction) {
            self.tie(code, sanction, Key::Revokes, Capacity::Ended);
        }
    }

    /// Who takes part in each process: its own participants or those of the process that it is like, or else the body in
    /// whose session it is decided.
    fn processes(&mut self, code: &Code<'a>) {
        for process in code.all::<Process<'a>>() {
            let mut seen = HashSet::new();
            for name in inherited(code, process, Process::participants).each() {
                if let Some(number) = self.named(code, name.text()).filter(|number| seen.insert(*number)) {
                    self.tied(number, Tied { capacity: Capacity::TakesPart, node: process.node() });
                }
            }
            let process = process.node();
            if !open_to_body(code, process) {
                continue;
            }
            let session = inherited(code, Process::of_node(process), Process::session).sound();
            let session = session.and_then(|name| code.element(name.node()));
            let body = session.and_then(|named| match named.part {
                Part::Session => body_of(named.element),
                _ => Some(named.element),
            });
            if let Some(number) = body.and_then(|body| self.number_of(body.text(Key::Id)?)) {
                self.tied(number, Tied { capacity: Capacity::DecidesThere, node: process });
            }
        }
    }

    fn belong(&mut self, code: &Code<'a>) {
        let mut seen = HashSet::new();
        for one in belonging::all(code) {
            let said_by = one.said_by.id.as_str().and_then(|id| self.number_of(id));
            let other = one.reference.as_str().and_then(|reference| self.named(code, reference));
            let (Some(said_by), Some(other)) = (said_by, other) else { continue };
            let (member, to) = if one.tie == Tie::MemberOf { (said_by, other) } else { (other, said_by) };
            if !seen.insert((member, to)) {
                continue;
            }
            let element = self.all.get(to).and_then(|known| known.element);
            let role = element.is_some_and(|named| named.part == Part::Role);
            let because = if role { Because::Holder } else { Because::Member };
            let votes = one.tie != Tie::Seat { votes: false };
            if let Some(known) = self.all.get_mut(member) {
                if element.is_some_and(stands_for_its_members) {
                    known.sources.push(Source { to, because, votes });
                }
                if one.tie != Tie::Holder {
                    known.belongs.push(to);
                }
            }
            if let Some(known) = self.all.get_mut(to) {
                known.members.push(member);
            }
        }
    }
}

/// Whether all of the body take part in what it decides by a process, or in its session: the process names nobody else.
fn open_to_body<'a>(code: &Code<'a>, process: Node<'a>) -> bool {
    inherited(code, Process::of_node(process), Process::participants).is_absent()
}

/// What a session asks of those who convene it.
pub(super) const SESSION_DUTIES: [Key; 3] = [Key::Every, Key::Notice, Key::Agenda];

/// Who is named under a key: one, several, several with more said of each, some of one, or one of several.
fn names<'a>(node: Node<'a>, key: Key) -> impl Iterator<Item = &'a str> {
    let value = node.get(key);
    let one_of = value.into_iter().flat_map(|value| value.list(Key::AnyOf));
    let named = value.into_iter().chain(value.into_iter().flat_map(Node::items)).chain(one_of);
    named.filter_map(|one| named_by(one, Key::Who).or_else(|| one.get(Key::Of))?.as_str())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value;

    use super::*;

    /// What names a party and says nothing of it, or is told in another way.
    const OTHERWISE: [(&str, &str); 25] = [
        // Told by their force, by belonging, by sessions and bodies, or by what a process takes over from another.
        ("Actor", ""),
        ("Bearers", ""),
        ("OneOf", "anyOf"),
        ("SomeOf", "of"),
        ("Commitment", "toward"),
        ("Process", "participants"),
        ("Process", "session"),
        ("Holder", "who"),
        ("Seated", ""),
        ("Seat", "who"),
        ("Body", "memberOf"),
        ("Membership", "memberOf"),
        ("Role", "memberOf"),
        ("Stakeholder", "memberOf"),
        ("Against", ""),
        ("Sanction", "revokes"),
        // When something is, or happens.
        ("Occurrence", "vacant"),
        ("Timing", "afterEvent"),
        ("Timing", "beforeEvent"),
        ("Timing", "sameAs"),
        // About the element, and not about who is meant by it.
        ("Amendment", "entrenched"),
        ("Reservation", "of"),
        ("Decision", "applies"),
        ("SetBy", ""),
        ("Adoption", "party"),
    ];

    #[test]
    fn every_key_that_names_a_party_is_told() {
        let schema: Value =
            serde_json::from_str(include_str!("../../model/schema/codesocial.schema.min.json")).unwrap();
        let parties = PARTIES.map(|part| format!("{part:?}"));
        let names = |value: &Value| {
            let to = value["x-refers-to"].as_array().into_iter().flatten().filter_map(Value::as_str);
            to.into_iter().any(|part| parties.iter().any(|party| party == part))
        };
        fn within(value: &Value, names: &dyn Fn(&Value) -> bool) -> bool {
            names(value)
                || match value {
                    Value::Object(members) => {
                        members.iter().any(|(key, inner)| key != "properties" && within(inner, names))
                    }
                    Value::Array(items) => items.iter().any(|inner| within(inner, names)),
                    _ => false,
                }
        }
        let mut found = BTreeSet::new();
        for (part, definition) in schema["$defs"].as_object().unwrap() {
            for (key, value) in definition["properties"].as_object().into_iter().flatten() {
                if within(value, &names) {
                    found.insert((part.clone(), key.clone()));
                }
            }
            if within(definition, &names) {
                found.insert((part.clone(), String::new()));
            }
        }
        let told = NAMING.map(|(part, key, _)| (format!("{part:?}"), key.name().to_owned()));
        let told: BTreeSet<(String, String)> =
            told.into_iter().chain(OTHERWISE.map(|(part, key)| (part.to_owned(), key.to_owned()))).collect();
        let missing: Vec<&(String, String)> = found.difference(&told).collect();
        assert!(missing.is_empty(), "these keys name parties, and `who` does not tell it: {missing:?}");
    }
}
