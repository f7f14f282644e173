//! Who belongs to whom: by `memberOf`, by the `members` of a body, by the holders of a role.

use crate::analysis::context::Code;
use crate::model::part::Part;
use crate::structure::index::Named;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// The parts of the four lists of parties.
pub(crate) const PARTIES: [Part; 4] = [Part::Stakeholder, Part::Role, Part::Membership, Part::Body];

/// How one party says that it belongs to another, or that another belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tie {
    /// The named party holds the role that names it.
    Holder,
    /// The named party has a seat in the body that names it; whether with a vote.
    Seat {
        /// False where its voice is consultative.
        votes: bool,
    },
    /// The party that says so belongs to the named one.
    MemberOf,
}

/// One party that belongs to another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Belonging<'a> {
    /// How it is said.
    pub(crate) tie: Tie,
    /// The party that says it.
    pub(crate) said_by: Named<'a>,
    /// The reference to the other.
    pub(crate) reference: Node<'a>,
}

impl<'a> Belonging<'a> {
    /// Who belongs, and to whom; none where the document has not the other.
    pub(crate) fn ends(self, code: &Code<'a>) -> Option<(Named<'a>, Named<'a>)> {
        let other = code.element(self.reference)?;
        Some(if self.tie == Tie::MemberOf { (self.said_by, other) } else { (other, self.said_by) })
    }
}

/// All that a document says of it: the holders of roles, then the members of bodies, then what parties say of themselves.
/// One pass over the parties.
pub(crate) fn all<'a>(code: &Code<'a>) -> Vec<Belonging<'a>> {
    let parties = || code.index.named().iter().filter(|named| PARTIES.contains(&named.part)).copied();
    let mut all = Vec::new();
    for role in parties().filter(|named| named.part == Part::Role) {
        let holders = role.element.list(Key::Holders).filter_map(|holder| named_by(holder, Key::Who));
        all.extend(holders.map(|reference| Belonging { tie: Tie::Holder, said_by: role, reference }));
    }
    for body in parties().filter(|named| named.part == Part::Body) {
        all.extend(body.element.list(Key::Members).filter_map(|seat| {
            let votes = seat.text(Key::Voice) != Some("consultative");
            Some(Belonging { tie: Tie::Seat { votes }, said_by: body, reference: named_by(seat, Key::Who)? })
        }));
    }
    for party in parties() {
        let groups = party.element.list(Key::MemberOf).filter(|group| group.as_str().is_some());
        all.extend(groups.map(|reference| Belonging { tie: Tie::MemberOf, said_by: party, reference }));
    }
    all
}

/// Whether what is owed to a party, and by it, is owed to and by those who belong to it: so with classes, groups, categories,
/// bodies and roles. An organisation, a public body, a person or an ecosystem is somebody else than its members.
pub(crate) fn stands_for_its_members(party: Named<'_>) -> bool {
    match party.part {
        Part::Role | Part::Membership | Part::Body => true,
        Part::Stakeholder => matches!(party.element.text(Key::Kind), Some("group" | "category")),
        _ => false,
    }
}

/// The reference that a value is, or that it has under a key.
pub(crate) fn named_by(value: Node<'_>, key: Key) -> Option<Node<'_>> {
    if value.as_str().is_some() { Some(value) } else { value.get(key).filter(|reference| reference.as_str().is_some()) }
}

/// The body that a session is of.
pub(crate) fn body_of(session: Node<'_>) -> Option<Node<'_>> {
    session.parent()?.parent()
}
