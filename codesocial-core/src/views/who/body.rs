//! What a body is made of: seats, a chair, sessions.

use crate::analysis::belonging::{body_of, named_by};
use crate::messages::fill;
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::who::pages::{BodyFacts, SeatFacts};
use crate::views::who::{MOST_SHOWN, View};
use crate::views::{Element, SESSION, word};

/// Who sits in a body, who presides and how it meets.
pub(super) fn page(view: &View<'_, '_>, body: Node<'_>) -> BodyFacts {
    let mut seats = body.list(Key::Members).filter_map(|seat| seat_facts(view, seat));
    let mut sessions = body.list(Key::Sessions).filter(|session| session.is_object());
    BodyFacts {
        sort: word(body, Key::Kind),
        formed: body.get(Key::Formed).and_then(Node::as_bool).filter(|formed| !formed),
        chair: body.text(Key::Chair).map(|chair| view.party(chair)),
        seats: seats.by_ref().take(MOST_SHOWN).collect(),
        sessions: sessions.by_ref().take(MOST_SHOWN).map(|one| session(view, one)).collect(),
        omitted: seats.count() + sessions.count(),
    }
}

fn seat_facts(view: &View<'_, '_>, seat: Node<'_>) -> Option<SeatFacts> {
    Some(SeatFacts {
        party: view.party(named_by(seat, Key::Who)?.as_str()?),
        voice: word(seat, Key::Voice).unwrap_or_else(|| "deliberative".to_owned()),
        votes: seat.get(Key::Votes).and_then(Node::as_count),
        share: word(seat, Key::Share),
    })
}

/// A session: its name with what it asks of those who convene it, toward the members of its body.
pub(super) fn session(view: &View<'_, '_>, session: Node<'_>) -> Element {
    let times = [Key::Every, Key::Notice].into_iter().filter_map(|key| view.time(session.get(key)?, key));
    let agenda = view.line(session, Key::Agenda);
    let agenda = agenda.map(|agenda| fill(view.language.word("sessions", "agenda"), &[("text", &agenda)]));
    let more: Vec<String> = times.chain(agenda).collect();
    let element = view.element(session, SESSION);
    let timed =
        |text: &String| fill(view.language.word("calendar", "timed"), &[("one", text), ("other", &more.join(", "))]);
    Element {
        text: if more.is_empty() { element.text.clone() } else { element.text.as_ref().map(timed) },
        toward: body_of(session).and_then(|body| body.text(Key::Id)).map(|id| view.party(id)).into_iter().collect(),
        ..element
    }
}
