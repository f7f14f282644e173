//! A time of the text in words: a day, a delay, a frequency.

use crate::findings::Datum;
use crate::messages::{Language, fill};
use crate::source::Node;

use super::View;

/// So deep is followed what holds if a time cannot be kept.
const DEEPEST: usize = 3;

/// A unit of time.
struct Unit {
    /// Its name in the model, or one of our own.
    name: &'static str,
    /// Its letter in a duration, and whether that stands behind the `T`.
    sign: char,
    of_time: bool,
    /// The words of the interface: one, several, each one, each several.
    words: [&'static str; 4],
}

const UNITS: [Unit; 8] = [
    Unit { name: "year", sign: 'Y', of_time: false, words: ["year-one", "year-other", "every-year", "every-years"] },
    Unit {
        name: "month",
        sign: 'M',
        of_time: false,
        words: ["month-one", "month-other", "every-month", "every-months"],
    },
    Unit { name: "week", sign: 'W', of_time: false, words: ["week-one", "week-other", "every-week", "every-weeks"] },
    Unit { name: "day", sign: 'D', of_time: false, words: ["day-one", "day-other", "every-day", "every-days"] },
    Unit { name: "hour", sign: 'H', of_time: true, words: ["hour-one", "hour-other", "every-hour", "every-hours"] },
    Unit {
        name: "minute",
        sign: 'M',
        of_time: true,
        words: ["minute-one", "minute-other", "every-minute", "every-minutes"],
    },
    Unit {
        name: "second",
        sign: 'S',
        of_time: true,
        words: ["second-one", "second-other", "every-second", "every-seconds"],
    },
    Unit {
        name: "workingDay",
        sign: ' ',
        of_time: false,
        words: ["working-day-one", "working-day-other", "every-working-day", "every-working-days"],
    },
];

impl View<'_, '_> {
    /// A time in words; `key` is the key under which it stands, since `every` makes a duration a frequency.
    pub(super) fn time(&self, node: Node<'_>, key: &str) -> Option<String> {
        self.time_to(node, key, DEEPEST)
    }

    fn time_to(&self, node: Node<'_>, key: &str, deepest: usize) -> Option<String> {
        let language = self.language;
        let say =
            |word: &'static str, data: &[(&'static str, Datum)]| fill(language.word("times", word), data, language);
        if let Some(text) = node.as_str() {
            let parts = parts(text);
            return match (parts.is_empty(), key) {
                (true, _) => Some(language.day(text)),
                (false, "every") => every(&parts, language),
                (false, "notice") => Some(say("ahead", &[("period", said(&parts, language).into())])),
                (false, "delay") => Some(said(&parts, language)),
                (false, "term") => Some(say("after-term", &[("period", said(&parts, language).into())])),
                (false, _) => Some(say("within", &[("period", said(&parts, language).into())])),
            };
        }
        let mut pieces = Vec::new();
        for (key, event, plain, with_event) in
            [("within", "after", "within", "within-after"), ("ahead", "before", "ahead", "ahead-before")]
        {
            let Some(parts) = node.get(key).and_then(counted) else { continue };
            let period = Datum::Text(said(&[parts], language));
            pieces.push(match self.line(node, event) {
                Some(event) => say(with_event, &[("period", period), ("event", event.into())]),
                None => say(plain, &[("period", period)]),
            });
        }
        if let Some(every) = node.get("every").and_then(counted).and_then(|parts| every(&[parts], language)) {
            let count = node.get("atLeast").and_then(|count| count.as_count()).filter(|count| *count > 1);
            pieces.push(match count {
                Some(count) => say("at-least", &[("every", every.into()), ("count", Datum::Number(count as f64))]),
                None => every,
            });
        }
        let or_else = node.get("orElse").filter(|_| deepest > 0);
        if let Some(other) = or_else.and_then(|other| self.time_to(other, "orElse", deepest - 1)) {
            pieces.push(say("or-else", &[("time", other.into())]));
        }
        (!pieces.is_empty()).then(|| pieces.join(", "))
    }
}

/// A number of a unit, by its place among the units.
type Part = (u64, usize);

/// A count and a unit.
fn counted(node: Node<'_>) -> Option<Part> {
    let unit = node.text("unit")?;
    let at = UNITS.iter().position(|one| one.name == unit)?;
    Some((node.get("count")?.as_count()?, at))
}

/// The parts of an ISO 8601 duration that are more than nothing.
fn parts(text: &str) -> Vec<Part> {
    let Some(rest) = text.strip_prefix('P') else { return Vec::new() };
    let (mut in_time, mut number, mut parts) = (false, 0u64, Vec::new());
    for letter in rest.chars() {
        match (letter, letter.to_digit(10)) {
            (_, Some(digit)) => number = number.saturating_mul(10).saturating_add(digit.into()),
            ('T', _) => in_time = true,
            _ => {
                let unit = UNITS.iter().position(|unit| (unit.sign, unit.of_time) == (letter, in_time));
                parts.extend(unit.filter(|_| number > 0).map(|unit| (number, unit)));
                number = 0;
            }
        }
    }
    parts
}

/// `1 an et 6 mois`.
fn said(parts: &[Part], language: Language) -> String {
    let one = |(count, unit): &Part| {
        let [one, other, ..] = UNITS.get(*unit)?.words;
        let word = language.word("times", if *count == 1 { one } else { other });
        Some(fill(word, &[("count", Datum::Number(*count as f64))], language))
    };
    parts.iter().filter_map(one).collect::<Vec<_>>().join(language.word("times", "and"))
}

/// `chaque mois`, `tous les 3 mois`.
fn every(parts: &[Part], language: Language) -> Option<String> {
    let (count, unit) = *parts.first()?;
    let [_, _, single, several] = UNITS.get(unit)?.words;
    if parts.len() == 1 && count == 1 {
        return Some(language.word("times", single).to_owned());
    }
    Some(fill(language.word("times", several), &[("period", said(parts, language).into())], language))
}
