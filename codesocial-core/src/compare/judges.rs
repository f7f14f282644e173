//! Comparisons by which the kinds of change are told apart: which of two values binds more, comes later, asks for more.
//! What cannot be compared is neither.

use crate::model::document::{Binding, Force, SanctionKind, Standard, Status, Unit};
use crate::model::field::FromNode;
use crate::model::views::Period;
use crate::model::{values, views};
use crate::tree::key::Key;
use std::cmp::Ordering;

use crate::analysis::decision::procedure::{Comparison, Support, Threshold};
use crate::analysis::decision::share::Share;
use crate::analysis::texts::Written;
use crate::analysis::times::has_no_end;
use crate::base::date::Date;
use crate::compare::Difference;
use crate::model::document::process::Method;
use crate::structure::articles::texts_of;
use crate::tree::node::Node;

type Compare = for<'a> fn(Node<'a>, Node<'a>) -> Option<Ordering>;

/// How the value after compares with the one before.
fn order(difference: &Difference<'_>, compare: Compare) -> Option<Ordering> {
    compare(difference.after?, difference.before?)
}

/// Declares two judges, for the value after being less and more than the one before.
macro_rules! judges {
    ($($less:ident $more:ident $compare:path;)+) => {
        $(
            pub(crate) fn $less(difference: &Difference<'_>) -> bool {
                order(difference, $compare) == Some(Ordering::Less)
            }
            pub(crate) fn $more(difference: &Difference<'_>) -> bool {
                order(difference, $compare) == Some(Ordering::Greater)
            }
        )+
    };
}

judges! {
    force_less force_more force;
    standard_less standard_more standard;
    binding_less binding_more binding;
    earlier later date;
    sooner less_soon deadline;
    shorter longer notice;
    rarer more_often frequency;
    fewer more number;
}

/// Of a duty and of a prohibition, how much it binds.
fn force(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    Force::from_node(one)?.compare(Force::from_node(other)?)
}

fn standard(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    Some(Standard::from_node(one)?.compare(Standard::from_node(other)?))
}

fn binding(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    Some(Binding::from_node(one)?.compare(Binding::from_node(other)?))
}

fn date(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    Some(Date::of_text(one.as_str()?)?.cmp(&Date::of_text(other.as_str()?)?))
}

fn number(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    one.as_f64()?.partial_cmp(&other.as_f64()?)
}

/// Between how many days a length of time lies.
#[derive(Clone, Copy)]
struct Days {
    least: f64,
    most: f64,
}

impl Days {
    fn of_unit(unit: Unit) -> Days {
        let (least, most) = unit.days();
        Days { least, most }
    }

    fn times(self, count: f64) -> Days {
        Days { least: self.least * count, most: self.most * count }
    }

    /// Which is longer, where that is certain.
    fn compare(self, other: Days) -> Option<Ordering> {
        if self.most < other.least {
            Some(Ordering::Less)
        } else if self.least > other.most {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
}

/// A period `{count, unit}`. Of the same unit, the counts compare; else the days, where they lie apart.
fn periods(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    let (one, other) = (Period::of_node(one), Period::of_node(other));
    let (count, new_count) = (one.count().sound()?, other.count().sound()?);
    let (unit, new_unit) = (one.unit().sound()?, other.unit().sound()?);
    if unit == new_unit {
        return Some(count.cmp(&new_count));
    }
    let days = |unit: Unit, count: u64| Days::of_unit(unit).times(count as f64);
    days(unit, count).compare(days(new_unit, new_count))
}

/// The days of an ISO 8601 duration.
fn duration(text: &str) -> Option<Days> {
    let (date, time) = text.strip_prefix('P')?.split_once('T').unwrap_or((text.strip_prefix('P')?, ""));
    let mut days = Days { least: 0.0, most: 0.0 };
    for (part, is_date) in [(date, true), (time, false)] {
        let mut count = String::new();
        for letter in part.chars() {
            if letter.is_ascii_digit() {
                count.push(letter);
                continue;
            }
            let unit = match (letter, is_date) {
                ('Y', true) => Days::of_unit(Unit::Year),
                ('M', true) => Days::of_unit(Unit::Month),
                ('W', true) => Days::of_unit(Unit::Week),
                ('D', true) => Days::of_unit(Unit::Day),
                ('H', false) => Days::of_unit(Unit::Hour),
                ('M', false) => Days::of_unit(Unit::Hour).times(1.0 / 60.0),
                ('S', false) => Days::of_unit(Unit::Hour).times(1.0 / 3_600.0),
                _ => return None,
            };
            let more = unit.times(count.parse::<u64>().ok()? as f64);
            days = Days { least: days.least + more.least, most: days.most + more.most };
            count.clear();
        }
    }
    Some(days)
}

/// A time by which something is due, comparable with another: two days, two durations, two delays from the same event. Seven
/// days ahead of an event come sooner than three.
fn deadline(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    let order = notice(one, other);
    if one.get(Key::Ahead).is_some() { order.map(Ordering::reverse) } else { order }
}

/// How long before something it is told: seven days ahead are more than three.
fn notice(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    if let (Some(one), Some(other)) = (one.as_str(), other.as_str()) {
        return match (Date::of_text(one), Date::of_text(other)) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => lengths(one, other),
        };
    }
    let same = |key: Key| match (one.get(key), other.get(key)) {
        (None, None) => true,
        (Some(one), Some(other)) => crate::compare::pairing::said::same(one, other),
        _ => false,
    };
    let others = [
        Key::After,
        Key::AfterEvent,
        Key::NotBefore,
        Key::Before,
        Key::BeforeEvent,
        Key::AtEvent,
        Key::Every,
        Key::AtLeast,
        Key::OrElse,
    ];
    let others = others.into_iter().all(same);
    let only = |key: Key| one.get(key).is_some() && other.get(key).is_some() && others;
    match (only(Key::Within), only(Key::Ahead)) {
        (true, false) => periods(one.get(Key::Within)?, other.get(Key::Within)?),
        (false, true) => periods(one.get(Key::Ahead)?, other.get(Key::Ahead)?),
        _ => None,
    }
}

fn lengths(one: &str, other: &str) -> Option<Ordering> {
    duration(one)?.compare(duration(other)?)
}

/// How often: `P6M` is more often than `P1Y`.
fn frequency(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    if let (Some(one), Some(other)) = (one.as_str(), other.as_str()) {
        return lengths(one, other).map(Ordering::reverse);
    }
    let times = |node: Node<'_>| node.get(Key::AtLeast).map_or(Some(1.0), Node::as_f64);
    let order = periods(one.get(Key::Every)?, other.get(Key::Every)?)?.reverse();
    let times = times(one)?.partial_cmp(&times(other)?)?;
    match (order, times) {
        (order, Ordering::Equal) => Some(order),
        (Ordering::Equal, times) => Some(times),
        (order, times) => (order == times).then_some(order),
    }
}

/// Whether nothing tells any more when the time is over: a day or a length that was counted is not.
pub(crate) fn vaguer(difference: &Difference<'_>) -> bool {
    let counted = |node: Option<Node<'_>>| node.is_some_and(counted);
    counted(difference.before) && !counted(difference.after)
}

/// The other way round.
pub(crate) fn more_precise(difference: &Difference<'_>) -> bool {
    let counted = |node: Option<Node<'_>>| node.is_some_and(counted);
    !counted(difference.before) && counted(difference.after)
}

fn counted(time: Node<'_>) -> bool {
    time.as_str().is_some() || [Key::Within, Key::Ahead, Key::Every].into_iter().any(|key| time.get(key).is_some())
}

/// Whether a time that came or went has an end: one that says after what something comes, and no more, has none.
pub(crate) fn has_end(difference: &Difference<'_>) -> bool {
    !difference.before.or(difference.after).is_some_and(has_no_end)
}

/// Whether the time is that of whoever uses a right: of a permission, or of a step of a recourse that is not for the body
/// that settles it. A duty is fulfilled in time, a right can be lost by it.
fn is_of_a_right(difference: &Difference<'_>) -> bool {
    let Some(holder) = difference.holder_after.or(difference.holder_before) else { return false };
    if holder.get(Key::Means).is_none() {
        return holder.text(Key::Force) == Some("may");
    }
    let recourse = holder.parent().and_then(Node::parent);
    let body = recourse.and_then(|recourse| recourse.text(Key::Body));
    let first = holder.parent().and_then(|steps| steps.items().next()).map(Node::index) == Some(holder.index());
    first && body != holder.text(Key::Who)
}

/// Less time for whoever uses a right.
pub(crate) fn less_time_for_its_user(difference: &Difference<'_>) -> bool {
    is_of_a_right(difference) && sooner(difference)
}

/// More time for whoever uses a right.
pub(crate) fn more_time_for_its_user(difference: &Difference<'_>) -> bool {
    is_of_a_right(difference) && less_soon(difference)
}

/// Less time for whoever owes something.
pub(crate) fn duty_sooner(difference: &Difference<'_>) -> bool {
    !is_of_a_right(difference) && sooner(difference)
}

/// More time for whoever owes something.
pub(crate) fn duty_less_soon(difference: &Difference<'_>) -> bool {
    !is_of_a_right(difference) && less_soon(difference)
}

/// Whether the words of an article are others, be they one text or split into sentences.
pub(crate) fn other_words(difference: &Difference<'_>) -> bool {
    difference.before.and_then(words_of) != difference.after.and_then(words_of)
}

/// The same words, otherwise split.
pub(crate) fn same_words(difference: &Difference<'_>) -> bool {
    !other_words(difference)
}

/// What an article says in each language, its sentences one after the other.
fn words_of(content: Node<'_>) -> Option<Vec<(String, String)>> {
    let sentences = texts_of(content).collect::<Option<Vec<Node<'_>>>>()?;
    let mut said: Vec<(String, String)> = Vec::new();
    for text in sentences {
        for written in Written::whole(text, "") {
            match said.iter_mut().find(|(language, _)| language == written.language) {
                Some((_, before)) => *before = format!("{before} {}", written.text),
                None => said.push((written.language.to_owned(), written.text.to_owned())),
            }
        }
    }
    Some(said)
}

/// Which of two measures is graver, in the order of their words.
fn gravity(difference: &Difference<'_>) -> Option<Ordering> {
    let place = |node: Option<Node<'_>>| {
        SanctionKind::from_node(node?).filter(|kind| *kind != SanctionKind::Other).map(|kind| kind as u8)
    };
    Some(place(difference.after)?.cmp(&place(difference.before)?))
}

/// Whether a graver measure is taken.
pub(crate) fn graver(difference: &Difference<'_>) -> bool {
    gravity(difference) == Some(Ordering::Greater)
}

/// Whether a milder measure is taken.
pub(crate) fn milder(difference: &Difference<'_>) -> bool {
    gravity(difference) == Some(Ordering::Less)
}

/// Whether an item came into a list that was not there: what was free is so no more.
pub(crate) fn first_item(difference: &Difference<'_>) -> bool {
    !holds_list(difference.holder_before, difference.after)
}

/// Whether an item went with its list.
pub(crate) fn last_item(difference: &Difference<'_>) -> bool {
    !holds_list(difference.holder_after, difference.before)
}

/// Whether an object has a list under the key under which the list of an item stands in another one.
fn holds_list(object: Option<Node<'_>>, item: Option<Node<'_>>) -> bool {
    let key = item.and_then(Node::parent).and_then(Node::key).and_then(Node::known_key);
    key.is_some_and(|key| object.is_some_and(|object| object.list(key).next().is_some()))
}

/// Whether a form or a channel is now asked of a duty, or of those who call; of a permission it would be a burden.
pub(crate) fn form_asked(difference: &Difference<'_>) -> bool {
    first_item(difference) && !of_a_permission(difference)
}

/// The other way round.
pub(crate) fn form_no_more_asked(difference: &Difference<'_>) -> bool {
    last_item(difference) && !of_a_permission(difference)
}

/// Whether a form or a channel is now asked of those who use a permission.
pub(crate) fn form_burdens(difference: &Difference<'_>) -> bool {
    first_item(difference) && of_a_permission(difference)
}

/// The other way round.
pub(crate) fn form_burdens_no_more(difference: &Difference<'_>) -> bool {
    last_item(difference) && of_a_permission(difference)
}

fn of_a_permission(difference: &Difference<'_>) -> bool {
    let holder = difference.holder_after.or(difference.holder_before);
    holder.and_then(|holder| holder.text(Key::Force)) == Some("may")
}

/// Whether an item or a value is a permission: a commitment of force `may`.
pub(crate) fn permission(difference: &Difference<'_>) -> bool {
    difference.before.or(difference.after).and_then(|commitment| commitment.text(Key::Force)) == Some("may")
}

/// Whether it is a commitment that binds.
pub(crate) fn binds(difference: &Difference<'_>) -> bool {
    !permission(difference)
}

/// How much a target asks for: comparable where both look in the same direction.
fn target(difference: &Difference<'_>) -> Option<Ordering> {
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

pub(crate) fn target_loosened(difference: &Difference<'_>) -> bool {
    target(difference) == Some(Ordering::Less)
}

pub(crate) fn target_tightened(difference: &Difference<'_>) -> bool {
    target(difference) == Some(Ordering::Greater)
}

/// How much support a threshold asks for: comparable over the same base.
fn threshold(difference: &Difference<'_>) -> Option<Ordering> {
    let (before, after) = (difference.holder_before?, difference.holder_after?);
    let same = |key: Key| match (before.get(key), after.get(key)) {
        (None, None) => true,
        (Some(one), Some(other)) => crate::compare::pairing::said::same(one, other),
        _ => false,
    };
    if !same(Key::Base) {
        return None;
    }
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
    match (asked, minus) {
        (asked, Ordering::Equal) => Some(asked),
        (Ordering::Equal, minus) => Some(minus),
        (asked, minus) => (asked == minus).then_some(asked),
    }
}

pub(crate) fn threshold_lowered(difference: &Difference<'_>) -> bool {
    threshold(difference) == Some(Ordering::Less)
}

pub(crate) fn threshold_raised(difference: &Difference<'_>) -> bool {
    threshold(difference) == Some(Ordering::Greater)
}

/// How many a quorum asks for: comparable of the same kind and over the same base.
fn quorum(difference: &Difference<'_>) -> Option<Ordering> {
    let (before, after) = (difference.holder_before?, difference.holder_after?);
    if before.text(Key::Base) != after.text(Key::Base) {
        return None;
    }
    let keys = |key: Key| Some((before.get(key)?, after.get(key)?));
    let only = |key: Key| before.get(key).is_none() && after.get(key).is_none();
    let share = |node| Share::of(values::Share::from_node(node)?);
    match (keys(Key::Value), keys(Key::Count)) {
        (Some((one, other)), None) if only(Key::Count) => Some(share(other)?.cmp(&share(one)?)),
        (None, Some((one, other))) if only(Key::Value) => number(other, one),
        _ => None,
    }
}

pub(crate) fn quorum_lowered(difference: &Difference<'_>) -> bool {
    quorum(difference) == Some(Ordering::Less)
}

pub(crate) fn quorum_raised(difference: &Difference<'_>) -> bool {
    quorum(difference) == Some(Ordering::Greater)
}

/// Whether a quorum became `none`, or was `none` before.
pub(crate) fn to_none(difference: &Difference<'_>) -> bool {
    difference.after.and_then(Node::as_str) == Some("none")
}

pub(crate) fn from_none(difference: &Difference<'_>) -> bool {
    difference.before.and_then(Node::as_str) == Some("none")
}

/// Whether the key that came or went says `none`: no quorum, said aloud.
pub(crate) fn not_none(difference: &Difference<'_>) -> bool {
    !to_none(difference) && !from_none(difference)
}

/// Amounts in the same currency.
fn amount(difference: &Difference<'_>) -> Option<Ordering> {
    let (before, after) = (difference.holder_before?, difference.holder_after?);
    (before.text(Key::Currency) == after.text(Key::Currency)).then_some(())?;
    number(after.get(Key::Value)?, before.get(Key::Value)?)
}

pub(crate) fn amount_lowered(difference: &Difference<'_>) -> bool {
    amount(difference) == Some(Ordering::Less)
}

pub(crate) fn amount_raised(difference: &Difference<'_>) -> bool {
    amount(difference) == Some(Ordering::Greater)
}

/// Whether the text goes on towards being adopted, or is taken back.
pub(crate) fn advances(difference: &Difference<'_>) -> bool {
    let status = |node: Option<Node<'_>>| node.and_then(Status::from_node);
    status(difference.after).is_some_and(|after| after.is_nearer_than(status(difference.before)))
}

pub(crate) fn withdraws(difference: &Difference<'_>) -> bool {
    !advances(difference)
}

/// Whether a practice is now said to be one, or is no more.
pub(crate) fn practised(difference: &Difference<'_>) -> bool {
    difference.after.and_then(Node::as_bool) == Some(true)
}

pub(crate) fn not_practised(difference: &Difference<'_>) -> bool {
    difference.after.and_then(Node::as_bool) == Some(false)
}

/// Whether a duty became a prohibition, or the other way round.
pub(crate) fn reversed(difference: &Difference<'_>) -> bool {
    difference.before.zip(difference.after).is_some_and(|(one, other)| force(other, one).is_none())
}
