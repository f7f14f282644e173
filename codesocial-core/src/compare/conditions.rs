//! What must hold besides for a difference to be of a kind: whose time it is, whether it binds.

use crate::analysis::times::has_no_end;
use crate::compare::texts::article_words;
use crate::compare::{Difference, orders};
use crate::model::document::Force;
use crate::model::field::FromNode;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// Whether a time that came or went has an end: one that says after what something comes, and no more, has none.
pub(crate) fn has_end(difference: &Difference<'_>) -> bool {
    !difference.before.or(difference.after).is_some_and(has_no_end)
}

/// Whether the time is that of whoever uses a right: of a permission, or of a step of a recourse that is not for the body
/// that settles it. A duty is fulfilled in time, a right can be lost by it.
pub(crate) fn time_of_a_right(difference: &Difference<'_>) -> bool {
    let Some(holder) = difference.holder() else { return false };
    if holder.get(Key::Means).is_none() {
        return of_a_permission(difference);
    }
    let recourse = holder.parent().and_then(Node::parent);
    let body = recourse.and_then(|recourse| recourse.text(Key::Body));
    let first = holder.parent().and_then(|steps| steps.items().next()).map(Node::index) == Some(holder.index());
    first && body != holder.text(Key::Who)
}

/// Whether a time that came or went is one after which a right is lost.
pub(crate) fn ends_a_right(difference: &Difference<'_>) -> bool {
    time_of_a_right(difference) && has_end(difference)
}

/// Whether the words of an article are others, be they one text or split into sentences.
pub(crate) fn other_words(difference: &Difference<'_>) -> bool {
    difference.before.and_then(article_words) != difference.after.and_then(article_words)
}

/// Whether what is around it is a permission, of which a form asked for is a burden.
pub(crate) fn of_a_permission(difference: &Difference<'_>) -> bool {
    difference.holder().and_then(|holder| holder.text(Key::Force)) == Some("may")
}

/// Whether an item or a value is a permission, or frees from a duty: a commitment of force `may` or `need-not`.
pub(crate) fn permission(difference: &Difference<'_>) -> bool {
    let force = difference.before.or(difference.after).and_then(|commitment| commitment.text(Key::Force));
    matches!(force, Some("may" | "need-not"))
}

/// Whether it is a commitment that binds.
pub(crate) fn binds(difference: &Difference<'_>) -> bool {
    !permission(difference)
}

/// Whether a duty became a prohibition, or the other way round.
pub(crate) fn reversed(difference: &Difference<'_>) -> bool {
    difference.before.zip(difference.after).is_some_and(|(one, other)| orders::of_force(other, one).is_none())
}

/// Whether the key that came or went says something else than `none`: no quorum, said aloud.
pub(crate) fn not_none(difference: &Difference<'_>) -> bool {
    difference.before.or(difference.after).and_then(Node::as_str) != Some("none")
}

/// Whether the force that came or went asks for something.
pub(crate) fn asks(difference: &Difference<'_>) -> bool {
    let force = difference.before.or(difference.after).and_then(Force::from_node);
    force.is_some_and(|force| !matches!(force, Force::May | Force::NeedNot))
}

/// The key at which the object after stands.
fn key_of_holder(difference: &Difference<'_>) -> Option<Key> {
    difference.holder_after.and_then(Node::key).and_then(Node::known_key)
}

/// Whether so many of a party are those who may bring a proposal.
pub(crate) fn proposes(difference: &Difference<'_>) -> bool {
    key_of_holder(difference) == Some(Key::Proposer)
}

/// Whether a sum is one up to which, or above which, something is for a party to decide.
pub(crate) fn limits_a_matter(difference: &Difference<'_>) -> bool {
    matches!(key_of_holder(difference), Some(Key::UpTo | Key::Over))
}

/// Whether a seat weighs as much as before: it is only written otherwise.
pub(crate) fn same_seat(difference: &Difference<'_>) -> bool {
    let weighed =
        |seat: Option<Node<'_>>| seat.is_some_and(|seat| seat.get(Key::Votes).or(seat.get(Key::Share)).is_some());
    !weighed(difference.before) && !weighed(difference.after)
}
