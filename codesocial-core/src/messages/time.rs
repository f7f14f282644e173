//! Days, lengths of time and frequencies as people say them.

use crate::base::date::Date;
use crate::base::number;
use crate::diagnostic::finding::Datum;
use crate::messages::{Language, tell};
use crate::model::form::Form;
use crate::tree::key::Key;
use crate::tree::node::Node;

const MONTHS: [&str; 12] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

/// The letters of ISO 8601 durations and their units: of days, then of hours.
const UNITS: [(bool, char, &str); 7] = [
    (false, 'Y', "year"),
    (false, 'M', "month"),
    (false, 'W', "week"),
    (false, 'D', "day"),
    (true, 'H', "hour"),
    (true, 'M', "minute"),
    (true, 'S', "second"),
];

/// So deep is followed what holds where a time cannot be kept.
const DEEPEST: usize = 4;

impl Language {
    /// A day such as `2026-11-22` in words: `22 November 2026`, `1er avril 2026`. What is no day stays as it is.
    pub fn day(self, date: &str) -> String {
        let day = Date::of_text(date);
        let month = day.and_then(|day| MONTHS.get(usize::from(day.month).checked_sub(1)?));
        let (Some(day), Some(month)) = (day, month) else { return date.to_owned() };
        let first = if day.day == 1 { "first" } else { "other" };
        let number = |number: u16| Datum::Number(number.into());
        let data =
            [("day", number(day.day.into())), ("month", Datum::WordOf("months", month)), ("year", number(day.year))];
        tell(self.word("days", first), &data, self)
    }

    /// A day of the year such as `--06-30` in words: `30 June`.
    pub(crate) fn day_of_year(self, day: &str) -> Option<String> {
        let of_some_year = Date::of_text(&format!("2000{}", day.strip_prefix('-')?))?;
        let said = self.day(&of_some_year.to_string());
        Some(said.strip_suffix("2000")?.trim_end().to_owned())
    }

    /// So many of a unit: in the group `periods` `5 days`, in the group `every` how often: `every 5 days`.
    pub(crate) fn period(self, group: &str, unit: &str, count: &str) -> Option<String> {
        let words = self.plural_if_any(group, unit, count)?;
        Some(tell(words, &[("count", count.into())], self))
    }

    /// A length of time, a day or a day of the year as it is written in a document; also a number with its unit, `21 day`.
    pub(crate) fn time(self, text: &str) -> Option<String> {
        let period = || text.split_once(' ').and_then(|(count, unit)| self.period("periods", unit, count));
        let day = || Date::of_text(text).map(|_| self.day(text));
        self.duration(text, false).or_else(period).or_else(day).or_else(|| self.day_of_year(text))
    }

    /// An ISO 8601 duration: how long, or how often.
    pub(crate) fn duration(self, text: &str, every: bool) -> Option<String> {
        if !Form::Duration.fits(text) {
            return None;
        }
        let (mut parts, mut count, mut hours) = (Vec::new(), String::new(), false);
        for letter in text.chars().skip(1) {
            match letter {
                '0'..='9' => count.push(letter),
                'T' => hours = true,
                _ => {
                    let (.., unit) = UNITS.into_iter().find(|unit| (unit.0, unit.1) == (hours, letter))?;
                    let digits = std::mem::take(&mut count);
                    let digits = digits.trim_start_matches('0');
                    parts.push((if digits.is_empty() { "0" } else { digits }.to_owned(), unit));
                }
            }
        }
        if let ([(count, unit)], true) = (parts.as_slice(), every) {
            return self.period("every", unit, count);
        }
        let parts: Option<Vec<String>> =
            parts.iter().map(|(count, unit)| self.period("periods", unit, count)).collect();
        Some(self.list("and", &parts?))
    }

    /// A time in detail, with the events after or before which it is, as the caller says them.
    pub(crate) fn timing<'a>(self, node: Node<'a>, event: &dyn Fn(Node<'a>) -> Option<String>) -> Option<String> {
        self.timing_to(node, event, DEEPEST)
    }

    fn timing_to<'a>(
        self,
        node: Node<'a>,
        event: &dyn Fn(Node<'a>) -> Option<String>,
        deepest: usize,
    ) -> Option<String> {
        let of = |group: &str, key: Key| {
            let period = node.get(key)?;
            self.period(group, period.text(Key::Unit)?, &number::written(period.get(Key::Count)?.as_f64()?))
        };
        let times = |key: &'static str, data: &[(&'static str, Datum)]| tell(self.word("times", key), data, self);
        // A delay is the longest that one has, a notice the shortest.
        let bounded = |key: &'static str| Some(times(key, &[("time", of("periods", Key::named(key)?)?.into())]));
        let named = |key: Key, word| node.get(key).and_then(event).map(|event| times(word, &[("event", event.into())]));
        let not_before = of("periods", Key::NotBefore).map(|time| times("not-before", &[("time", time.into())]));
        let day = node.text(Key::DayOfYear).and_then(|day| self.day_of_year(day));
        let all = [
            bounded("within"),
            bounded("ahead"),
            of("every", Key::Every),
            not_before,
            named(Key::Until, "until"),
            named(Key::SameAs, "same-as"),
            day.map(|day| times("day", &[("day", day.into())])),
        ];
        let mut all = all.into_iter().flatten();
        let mut time = all.next();
        for (keys, word, alone) in [
            ([Key::After, Key::AfterEvent], "after", "after-alone"),
            ([Key::Before, Key::BeforeEvent], "before", "before-alone"),
            ([Key::AtEvent; 2], "at", "at-alone"),
        ] {
            if let Some(event) = keys.into_iter().find_map(|key| node.get(key).and_then(event)) {
                time = Some(match time {
                    Some(time) => times(word, &[("time", time.into()), ("event", event.into())]),
                    None => times(alone, &[("event", event.into())]),
                });
            }
        }
        let mut time = time?;
        for more in all {
            time = [&time, self.word("lists", "between"), &more].concat();
        }
        if let Some(count) = node.get(Key::AtLeast).and_then(Node::as_f64).filter(|count| *count > 1.0) {
            time = times("at-least", &[("time", time.into()), ("count", Datum::Number(count))]);
        }
        if let Some(other) = node.get(Key::OrElse).filter(|_| deepest > 0) {
            let other = match other.as_str() {
                Some(text) => self.duration(text, false).or_else(|| Some(self.day(text))),
                None => self.timing_to(other, event, deepest - 1),
            };
            if let Some(other) = other {
                time = times("or-else", &[("time", time.into()), ("other", other.into())]);
            }
        }
        Some(time)
    }
}

#[cfg(test)]
mod tests {
    use crate::messages::tests::{english, french};

    #[test]
    fn days_are_written_as_people_do() {
        assert_eq!(french().day("2026-04-01"), "1er\u{a0}avril 2026");
        assert_eq!(french().day("2026-12-22"), "22\u{a0}décembre 2026");
        assert_eq!(english().day("2026-08-01"), "1\u{a0}August 2026");
        assert_eq!(english().day("2026-02-30"), "2026-02-30");
    }

    #[test]
    fn durations_are_said() {
        assert_eq!(french().duration("P1Y6M", false).as_deref(), Some("1\u{a0}an et 6\u{a0}mois"));
        assert_eq!(french().duration("P3M", true).as_deref(), Some("tous les 3\u{a0}mois"));
        assert_eq!(english().duration("PT12H", false).as_deref(), Some("12 hours"));
        assert_eq!(english().duration("2026-11-22", false), None);
        assert_eq!(french().time("21 day").as_deref(), Some("21\u{a0}jours"));
        assert_eq!(french().time("--03-01").as_deref(), Some("1er\u{a0}mars"));
        assert_eq!(english().time("2/3"), None);
    }
}
