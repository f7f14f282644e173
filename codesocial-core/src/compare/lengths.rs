//! Lengths of time compared, however they are written: `P15D`, `{ahead: {count: 15, unit: day}}`, two weeks and a day.

use std::cmp::Ordering;

use crate::compare::orders::same_at;
use crate::model::document::Unit;
use crate::model::views::Period;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// A length of time in the units of which none is a number of another.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Length {
    months: u64,
    days: u64,
    working_days: u64,
    seconds: u64,
}

const NOTHING: Length = Length { months: 0, days: 0, working_days: 0, seconds: 0 };

/// The seconds of an hour.
const HOUR: u64 = 3_600;

impl Length {
    fn of(count: u64, unit: Unit) -> Option<Length> {
        Some(match unit {
            Unit::Hour => Length { seconds: count.checked_mul(HOUR)?, ..NOTHING },
            Unit::Day => Length { days: count, ..NOTHING },
            Unit::WorkingDay => Length { working_days: count, ..NOTHING },
            Unit::Week => Length { days: count.checked_mul(7)?, ..NOTHING },
            Unit::Month => Length { months: count, ..NOTHING },
            Unit::Year => Length { months: count.checked_mul(12)?, ..NOTHING },
        })
    }

    fn of_period(period: Node<'_>) -> Option<Length> {
        let period = Period::of_node(period);
        Length::of(period.count().sound()?, period.unit().sound()?)
    }

    /// An ISO 8601 duration.
    fn of_text(text: &str) -> Option<Length> {
        let text = text.strip_prefix('P')?;
        let (date, time) = text.split_once('T').unwrap_or((text, ""));
        let mut length = NOTHING;
        for (part, is_date) in [(date, true), (time, false)] {
            let mut count = String::new();
            for letter in part.chars() {
                if letter.is_ascii_digit() {
                    count.push(letter);
                    continue;
                }
                let number = count.parse().ok()?;
                let more = match (letter, is_date) {
                    ('Y', true) => Length::of(number, Unit::Year)?,
                    ('M', true) => Length::of(number, Unit::Month)?,
                    ('W', true) => Length::of(number, Unit::Week)?,
                    ('D', true) => Length::of(number, Unit::Day)?,
                    ('H', false) => Length::of(number, Unit::Hour)?,
                    ('M', false) => Length { seconds: number.checked_mul(60)?, ..NOTHING },
                    ('S', false) => Length { seconds: number, ..NOTHING },
                    _ => return None,
                };
                length.months = length.months.checked_add(more.months)?;
                length.days = length.days.checked_add(more.days)?;
                length.seconds = length.seconds.checked_add(more.seconds)?;
                count.clear();
            }
        }
        Some(length)
    }

    fn parts(self) -> [(u64, Unit, f64); 4] {
        let Length { months, days, working_days, seconds } = self;
        [
            (months, Unit::Month, 1.0),
            (days, Unit::Day, 1.0),
            (working_days, Unit::WorkingDay, 1.0),
            (seconds, Unit::Hour, HOUR as f64),
        ]
    }

    /// Between how many days it lies.
    fn days(self) -> (f64, f64) {
        self.parts().into_iter().fold((0.0, 0.0), |(least, most), (count, unit, of)| {
            let ((one, other), count) = (unit.days(), count as f64 / of);
            (least + one * count, most + other * count)
        })
    }

    /// Which is longer, where that is certain: in each unit, or by the days between which they lie.
    fn compare(self, other: Length) -> Option<Ordering> {
        let pairs = || self.parts().into_iter().zip(other.parts()).map(|(one, other)| one.0.cmp(&other.0));
        if pairs().all(Ordering::is_le) || pairs().all(Ordering::is_ge) {
            return Some(pairs().fold(Ordering::Equal, Ordering::then));
        }
        let ((least, most), (other_least, other_most)) = (self.days(), other.days());
        match (most < other_least, least > other_most) {
            (true, _) => Some(Ordering::Less),
            (_, true) => Some(Ordering::Greater),
            _ => None,
        }
    }
}

/// The keys of a time that says more than a length, but for those under which the length stands.
const OTHERS: [Key; 10] = [
    Key::After,
    Key::AfterEvent,
    Key::Before,
    Key::BeforeEvent,
    Key::AtEvent,
    Key::AtLeast,
    Key::OrElse,
    Key::Until,
    Key::SameAs,
    Key::DayOfYear,
];

/// The keys under which a length stands in a time.
const LENGTHS: [Key; 4] = [Key::Within, Key::Ahead, Key::NotBefore, Key::Every];

/// Under which keys of a time the length would stand that is written there without any: a notice of fifteen days is given
/// fifteen days ahead, who has fifteen days has to act within them.
fn meant_by_length(time: Node<'_>) -> &'static [Key] {
    match time.key().and_then(Node::known_key) {
        Some(Key::Every) => &[Key::Every],
        Some(Key::Notice | Key::Additions) => &[Key::Ahead],
        Some(Key::Delay) => &[Key::Within, Key::NotBefore],
        _ => &[Key::Within],
    }
}

/// Which of two times is longer, where they say the same besides.
pub(super) fn compare(one: Node<'_>, other: Node<'_>) -> Option<Ordering> {
    compare_besides(one, other, &[])
}

/// The same for times that may differ under some keys too.
pub(super) fn compare_besides(one: Node<'_>, other: Node<'_>, besides: &[Key]) -> Option<Ordering> {
    let kept = |key: &Key| !besides.contains(key);
    if !OTHERS.iter().filter(|key| kept(key)).all(|key| same_at(*key, one, other)) {
        return None;
    }
    let length = |time: Node<'_>, key| Length::of_period(time.get(key)?);
    let alone = |time: Node<'_>| {
        let mut keys = LENGTHS.into_iter().filter(|key| time.get(*key).is_some());
        let key = keys.next().filter(|key| meant_by_length(time).contains(key))?;
        keys.next().is_none().then(|| length(time, key))?
    };
    match (one.as_str(), other.as_str()) {
        (Some(one), Some(other)) => Length::of_text(one)?.compare(Length::of_text(other)?),
        (Some(text), None) => Length::of_text(text)?.compare(alone(other)?),
        (None, Some(text)) => alone(one)?.compare(Length::of_text(text)?),
        (None, None) => {
            let mut keys = LENGTHS.into_iter().filter(|key| !same_at(*key, one, other));
            let comparable = |key: &Key| matches!(key, Key::Within | Key::Ahead) || meant_by_length(one).contains(key);
            let Some(key) = keys.next() else { return Some(Ordering::Equal) };
            (comparable(&key) && keys.next().is_none()).then_some(())?;
            length(one, key)?.compare(length(other, key)?)
        }
    }
}
