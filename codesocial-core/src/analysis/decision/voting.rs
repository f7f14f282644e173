//! What a count of heads does not tell of those who vote: that the votes of some weigh more, or that the body does not exist.

use crate::analysis::belonging::body_of;
use crate::analysis::context::Code;
use crate::model::choices::Seated;
use crate::model::document::Voice;
use crate::model::part::Part;
use crate::model::values::Name;
use crate::model::views::{Body, Process};
use crate::structure::index::Named;
use crate::tree::node::Node;

/// So many seats are looked at.
const MOST_SEATS: usize = 256;

/// What stands out of those who vote.
#[derive(Debug, Default, Clone)]
pub(crate) struct Voting<'a> {
    /// Who sits in a body, where the votes of some weigh more than those of others, or may.
    pub(crate) weighed: Option<Node<'a>>,
    /// A body of which the text says that it is not formed, where nobody else takes part.
    pub(crate) not_formed: Option<Node<'a>>,
}

impl<'a> Voting<'a> {
    /// Of the participants of a process, or of those of the body in whose session it is decided.
    pub(crate) fn of(code: &Code<'a>, participants: &[Node<'a>], session: Option<Name<'a>>) -> Voting<'a> {
        let stated = participants.iter().filter_map(|name| code.element(*name));
        let mut parties: Vec<Named<'a>> = stated.take(MOST_SEATS).collect();
        if participants.is_empty() {
            let body = session.and_then(|name| code.element(name.node())).and_then(|named| match named.part {
                Part::Body => Some(named),
                _ => code.index.element(body_of(named.element)?.text(crate::tree::key::Key::Id)?),
            });
            parties.extend(body);
        }
        Voting::of_parties(code, parties)
    }

    /// Of the body that decides by a process of which nothing says who takes part.
    pub(crate) fn of_body(code: &Code<'a>, process: Process<'a>) -> Voting<'a> {
        let decides = |body: &Body<'a>| {
            let named = body.process().sound().and_then(|name| code.named::<Process<'a>>(name));
            named.is_some_and(|named| named.node().index() == process.node().index())
        };
        let body = code.index.named().iter().find(|one| one.part == Part::Body && decides(&Body::of_node(one.element)));
        Voting::of_parties(code, body.copied().into_iter().collect())
    }

    fn of_parties(code: &Code<'a>, parties: Vec<Named<'a>>) -> Voting<'a> {
        let not_formed =
            |party: &Named<'a>| party.part == Part::Body && Body::of_node(party.element).formed().is(false);
        let first = parties.first().filter(|_| parties.iter().all(not_formed)).map(|party| party.element);
        Voting { weighed: weighed(code, parties), not_formed: first }
    }
}

/// Who sits in the first body that gives some more votes than others.
fn weighed<'a>(code: &Code<'a>, mut open: Vec<Named<'a>>) -> Option<Node<'a>> {
    let (mut seen, mut place) = (Vec::new(), None);
    // Of each seat how many votes everyone has; none where they share a part of all votes, or nobody knows.
    let mut weights: Vec<Option<u64>> = Vec::new();
    while let Some(party) = open.pop() {
        if seen.contains(&party.element.index()) || weights.len() + seen.len() > MOST_SEATS {
            continue;
        }
        seen.push(party.element.index());
        let seats = Body::of_node(party.element).members();
        if party.part != Part::Body || seats.nodes().next().is_none() {
            weights.push(Some(1));
            continue;
        }
        for seated in seats.each().take(MOST_SEATS) {
            let (name, weight) = match seated {
                Seated::Party(name) => (Some(name), Some(1)),
                Seated::Seat(seat) if seat.voice().is(Voice::Consultative) => continue,
                Seated::Seat(seat) => {
                    let (votes, share) = (seat.votes(), seat.share());
                    let each = if votes.is_absent() { Some(1) } else { votes.sound() };
                    (seat.who().sound(), each.filter(|_| share.is_absent()))
                }
            };
            if weight != Some(1) {
                place = place.or(seats.node());
                weights.push(weight);
            } else if let Some(named) = name.and_then(|name| code.element(name.node())) {
                // One vote each: a body among them has those of its seats.
                open.push(named);
            } else {
                weights.push(weight);
            }
        }
    }
    let first = weights.first()?;
    let differ = weights.len() > 1 && weights.iter().any(|weight| weight.is_none() || weight != first);
    place.filter(|_| differ)
}
