//! Orders by which the kinds of change are told apart: which of two values binds more, comes later, asks for more. What cannot
//! be compared is neither.

use crate::model::document::{Binding, Force, SanctionKind, Standard, Status};
use crate::model::field::FromNode;
use crate::model::{values, views};
use crate::tree::key::Key;
use std::cmp::Ordering;

use crate::analysis::decision::procedure::{Comparison, Support, Threshold};
use crate::analysis::decision::share::Share;
use crate::base::date::Date;
use crate::compare::Difference;
use crate::compare::lengths;
use crate::compare::pairing::said::same;
use crate::model::document::process::Method;
use crate::tree::node::Node;

/// Declares the orders of two values, by how they compare.
macro_rules! orders {
    ($($name:ident $compare:path;)+) => {
        $(pub(crate) fn $name(difference: &Difference<'_>) -> Option<Ordering> {
            $compare(difference.after?, difference.before?)
        })+
    };
}

orders! {
    force of_force;
    standard of_standard;
    binding of_binding;
    date of_date;
    deadline of_deadline;
    length of_length;
    time_to_ask of_time_to_ask;
    rate of_rate;
    number of_number;
    ceiling of_ceiling;
    initiative of_initiative;
    proxies of_proxies;
    scope of_scope;
    vote_of_seat of_seat;
}

/// Of a duty and of a prohibition, how much it binds.
pub(super) fn of_force(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    Force::from_node(one)?.compare(Force::from_node(other)?)
}

fn of_standard(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    Some(Standard::from_node(one)?.compare(Standard::from_node(other)?))
}

fn of_binding(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    Some(Binding::from_node(one)?.compare(Binding::from_node(other)?))
}

fn of_date(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    Some(Date::of_text(one.as_str()?)?.cmp(&Date::of_text(other.as_str()?)?))
}

fn of_number(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    one.as_f64()?.partial_cmp(&other.as_f64()?)
}

/// A number or a share.
pub(super) fn of_size(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    let share = |node| Share::of(values::Share::from_node(node)?);
    of_number(one, other).or_else(|| Some(share(one)?.cmp(&share(other)?)))
}

/// The largest number or share allowed: the lower, the stricter.
fn of_ceiling(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    of_size(other, one)
}

/// Whether one is enough, or some have to act together: of the same party.
fn of_initiative(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    let party = |actor: Node<'_>| Some(actor.as_str().or_else(|| actor.text(Key::Of))?.to_owned());
    (party(one)? == party(other)?).then(|| one.as_str().is_some().cmp(&other.as_str().is_some()))
}

/// Whether there are proxies at all.
fn of_proxies(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    Some(one.is_object().cmp(&other.is_object()))
}

/// `everything`, or what is named.
fn of_scope(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    Some(one.as_str().is_some().cmp(&other.as_str().is_some()))
}

/// Whether who has a seat votes there: a party that is only named does.
fn of_seat(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    let has_vote = |seat: Node<'_>| !seat.is_object() || seat.get(Key::Voice).is_none_or(votes);
    Some(has_vote(one).cmp(&has_vote(other)))
}

fn votes(voice: Node<'_>) -> bool {
    voice.as_str() != Some("consultative")
}

/// How long one may still ask: until seven days ahead is less than until three.
fn of_time_to_ask(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    let order = of_length(one, other);
    let is_length = |time: Node<'_>| time.as_str().is_some_and(|length| Date::of_text(length).is_none());
    if is_length(one) || is_ahead(one) || is_ahead(other) { order.map(Ordering::reverse) } else { order }
}

/// Whether the same stands at a key of two objects, or nothing in both.
pub(super) fn same_at(key: Key, one: Node<'_>, other: Node<'_>) -> bool {
    match (one.get(key), other.get(key)) {
        (None, None) => true,
        (Some(one), Some(other)) => same(one, other),
        _ => false,
    }
}

/// The order of what is ordered in two respects: nothing where one is more and the other less.
fn together(one: Ordering, other: Ordering) -> Option<Ordering> {
    (one == other || one.is_eq() || other.is_eq()).then(|| one.then(other))
}

/// A time by which something is due, comparable with another: two days, two durations, two delays from the same event. Seven
/// days ahead of an event come sooner than three.
fn of_deadline(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    let order = of_length(one, other);
    if is_ahead(one) { order.map(Ordering::reverse) } else { order }
}

fn is_ahead(time: Node<'_>) -> bool {
    time.get(Key::Ahead).is_some()
}

/// How long before something it is told: seven days ahead are more than three.
fn of_length(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    of_date(one, other).or_else(|| lengths::compare(one, other))
}

/// How often: `P6M` is more often than `P1Y`.
fn of_rate(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    let times = |node: Node<'_>| node.get(Key::AtLeast).map_or(Some(1.0), Node::as_f64);
    let order = lengths::compare_besides(one, other, &[Key::AtLeast])?.reverse();
    together(order, times(one)?.partial_cmp(&times(other)?)?)
}

/// Which of two measures is graver, in the order of their words.
pub(crate) fn gravity(difference: &Difference<'_>) -> Option<Ordering> {
    let place = |node: Option<Node<'_>>| {
        SanctionKind::from_node(node?).filter(|kind| *kind != SanctionKind::Other).map(|kind| kind as u8)
    };
    Some(place(difference.after)?.cmp(&place(difference.before)?))
}

/// How much a target asks for: comparable where both look in the same direction.
pub(crate) fn target(difference: &Difference<'_>) -> Option<Ordering> {
    let (before, after) = (difference.holder_before?, difference.holder_after?);
    let direction = |target: Node<'_>| match target.text(Key::Operator)? {
        "at-least" => Some((true, false)),
        "more-than" => Some((true, true)),
        "at-most" => Some((false, false)),
        "less-than" => Some((false, true)),
        _ => None,
    };
    let ((up, strict), (new_up, new_strict)) = (direction(before)?, direction(after)?);
    let values = after.get(Key::Value)?.as_f64()?.partial_cmp(&before.get(Key::Value)?.as_f64()?)?;
    let asks = if up { values } else { values.reverse() };
    (up == new_up).then_some(asks.then(new_strict.cmp(&strict)))
}

/// How much support a threshold asks for: comparable over the same base.
pub(crate) fn threshold(difference: &Difference<'_>) -> Option<Ordering> {
    let (before, after) = (difference.holder_before?, difference.holder_after?);
    same_at(Key::Base, before, after).then_some(())?;
    let support =
        |threshold: Node<'_>| Threshold::of(views::Threshold::of_node(threshold))?.required(Some(Method::Other)).ok();
    let asked = match (support(before)?, support(after)?) {
        // Exactly the share is not enough for `over`, which therefore asks for more.
        (Support::Share(one, share), Support::Share(other, new)) => {
            new.cmp(&share).then((other == Comparison::Over).cmp(&(one == Comparison::Over)))
        }
        (Support::Count(count), Support::Count(new)) => new.cmp(&count),
        _ => return None,
    };
    let minus = |threshold: Node<'_>| threshold.get(Key::Minus).map_or(Some(0.0), Node::as_f64);
    let minus = minus(before)?.partial_cmp(&minus(after)?)?;
    together(asked, minus)
}

/// How many a quorum asks for: comparable of the same kind and over the same base.
pub(crate) fn quorum(difference: &Difference<'_>) -> Option<Ordering> {
    let (before, after) = (difference.holder_before?, difference.holder_after?);
    same_at(Key::Base, before, after).then_some(())?;
    let keys = |key: Key| Some((before.get(key)?, after.get(key)?));
    let only = |key: Key| before.get(key).is_none() && after.get(key).is_none();
    let share = |node| Share::of(values::Share::from_node(node)?);
    match (keys(Key::Value), keys(Key::Count)) {
        (Some((one, other)), None) if only(Key::Count) => Some(share(other)?.cmp(&share(one)?)),
        (None, Some((one, other))) if only(Key::Value) => of_number(other, one),
        _ => None,
    }
}

/// Amounts in the same currency.
pub(crate) fn amount(difference: &Difference<'_>) -> Option<Ordering> {
    let (before, after) = (difference.holder_before?, difference.holder_after?);
    same_at(Key::Currency, before, after).then_some(())?;
    of_number(after.get(Key::Value)?, before.get(Key::Value)?)
}

/// A limit up to which somebody decides, or above which: the higher the one and the lower the other, the wider the power.
pub(crate) fn limit(difference: &Difference<'_>) -> Option<Ordering> {
    let above = difference.holder_after?.key().and_then(Node::known_key) == Some(Key::Over);
    let order = amount(difference)?;
    Some(if above { order.reverse() } else { order })
}

/// Whether a time can be counted: a day or a length that is said is clearer than words.
pub(crate) fn precision(difference: &Difference<'_>) -> Option<Ordering> {
    Some(counted(difference.after?).cmp(&counted(difference.before?)))
}

fn counted(time: Node<'_>) -> bool {
    time.as_str().is_some() || [Key::Within, Key::Ahead, Key::Every].into_iter().any(|key| time.get(key).is_some())
}

/// Whether a quorum is asked for at last, or no more: `none` says aloud that there is none.
pub(crate) fn quorum_stated(difference: &Difference<'_>) -> Option<Ordering> {
    let asked = |quorum: Node<'_>| quorum.as_str() != Some("none");
    Some(asked(difference.after?).cmp(&asked(difference.before?)))
}

/// Whether the text goes on towards being adopted, or is taken back.
pub(crate) fn status(difference: &Difference<'_>) -> Option<Ordering> {
    let (after, before) = (Status::from_node(difference.after?)?, Status::from_node(difference.before?));
    Some(if after.is_nearer_than(before) { Ordering::Greater } else { Ordering::Less })
}

/// Whether a practice is now said to be one, or is no more.
pub(crate) fn practice(difference: &Difference<'_>) -> Option<Ordering> {
    Some(difference.after?.as_bool()?.cmp(&difference.before?.as_bool()?))
}

/// Whether a seat has a vote; it has where nothing else is said.
pub(crate) fn voice(difference: &Difference<'_>) -> Option<Ordering> {
    Some(difference.after.is_none_or(votes).cmp(&difference.before.is_none_or(votes)))
}

/// Whether a body is formed; it is where nothing else is said.
pub(crate) fn formed(difference: &Difference<'_>) -> Option<Ordering> {
    let formed = |formed: Option<Node<'_>>| formed.and_then(Node::as_bool) != Some(false);
    Some(formed(difference.after).cmp(&formed(difference.before)))
}

/// Whether a missed quorum stops a decision: not where those present decide all the same, now or at a second meeting.
pub(crate) fn failure(difference: &Difference<'_>) -> Option<Ordering> {
    let stops =
        |failure: Option<Node<'_>>| !matches!(failure.and_then(Node::as_str), Some("decide-anyway" | "second-call"));
    Some(stops(difference.after).cmp(&stops(difference.before)))
}

/// How secret a vote is: open, secret when someone asks, secret.
pub(crate) fn secrecy(difference: &Difference<'_>) -> Option<Ordering> {
    let secrecy = |ballot: Option<Node<'_>>| match ballot {
        Some(ballot) if ballot.is_object() => 1,
        Some(ballot) if ballot.as_str() == Some("secret") => 2,
        _ => 0,
    };
    Some(secrecy(difference.after).cmp(&secrecy(difference.before)))
}

/// Whether a second meeting, where there is one, needs a quorum too: it does where nothing else is said.
pub(crate) fn second_call(difference: &Difference<'_>) -> Option<Ordering> {
    let asks = |call: Option<Node<'_>>| call.and_then(|call| call.text(Key::Quorum)) != Some("none");
    Some(asks(difference.after).cmp(&asks(difference.before)))
}

/// How many of one party it takes: the fewer, the easier.
pub(crate) fn ease(difference: &Difference<'_>) -> Option<Ordering> {
    let (before, after) = (difference.holder_before?, difference.holder_after?);
    same_at(Key::Of, before, after).then_some(())?;
    of_size(difference.before?, difference.after?)
}
