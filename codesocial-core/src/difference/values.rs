//! Values as a message says them: `P5D` is five days, `must` is a word of the reader, a threshold is a share of somebody.

use super::facts::Names;
use crate::date::Date;
use crate::findings::Datum;
use crate::messages::{Language, fill};
use crate::shape::Form;
use crate::source::{Kind, Node};

/// The keys whose words have words in the interface, under the same name.
const WORDED: [&str; 5] = ["force", "status", "binding", "method", "operator"];

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

/// Says values in a language.
#[derive(Clone, Copy)]
pub(super) struct Said<'n, 'a> {
    pub(super) names: &'n Names<'a>,
    pub(super) language: Language,
}

impl<'a> Said<'_, 'a> {
    /// A value in words, where it is one of those that have some.
    pub(super) fn value(self, node: Node<'a>) -> Option<String> {
        let key = node.key().and_then(Node::as_str).unwrap_or_default();
        match node.kind() {
            Kind::Object => self.object(node),
            Kind::Array | Kind::Null | Kind::Boolean(_) | Kind::Number(_) => None,
            Kind::String(_) | Kind::Decoded(_) => {
                let text = node.as_str()?;
                if text == "none" && key == "quorum" {
                    return Some(self.word("times", "none").to_owned());
                }
                let group = WORDED.into_iter().find(|known| *known == key);
                let worded = group.and_then(|group| self.language.word_if_any(group, text));
                worded.map(str::to_owned).or_else(|| self.time(text, key == "every"))
            }
        }
    }

    fn word(self, group: &str, key: &'static str) -> &'static str {
        self.language.word(group, key)
    }

    fn filled(self, key: &'static str, data: &[(&'static str, Datum)]) -> String {
        fill(self.word("times", key), data, self.language)
    }

    /// So many of a unit: `5 days`, or how often: `every 5 days`.
    fn period(self, group: &str, unit: &str, count: f64) -> Option<String> {
        let words = self.language.word_if_any(group, unit)?;
        let (one, several) = words.split_once('|')?;
        Some(fill(if count == 1.0 { one } else { several }, &[("count", Datum::Number(count))], self.language))
    }

    /// A day, or an ISO 8601 duration.
    fn time(self, text: &str, every: bool) -> Option<String> {
        if Date::of_text(text).is_some() {
            return Some(self.language.day(text));
        }
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
                    parts.push((std::mem::take(&mut count).parse::<f64>().ok()?, unit));
                }
            }
        }
        if let ([(count, unit)], true) = (parts.as_slice(), every) {
            return self.period("every", unit, *count);
        }
        let parts: Option<Vec<String>> =
            parts.iter().map(|(count, unit)| self.period("periods", unit, *count)).collect();
        Some(parts?.join(&format!(" {} ", self.word("times", "and"))))
    }

    fn object(self, node: Node<'a>) -> Option<String> {
        let of = |group: &str, key: &str| {
            let period = node.get(key)?;
            self.period(group, period.text("unit")?, period.get("count")?.as_f64()?)
        };
        let said = |key: &str| node.get(key).map(|value| Datum::Text(self.names.said(value)));
        if let (Some(count), Some(unit)) = (node.get("count").and_then(Node::as_f64), node.text("unit")) {
            return self.period("periods", unit, count);
        }
        if let (Some(value), Some(operator)) = (node.get("value"), node.text("operator")) {
            let value = crate::canonical::value(value);
            let value = format!("{} {value}", self.language.word_if_any("operator", operator)?);
            return Some(match node.text("by") {
                Some(by) => self.filled("target", &[("value", value.into()), ("day", self.language.day(by).into())]),
                None => value,
            });
        }
        if let (Some(value), Some(currency)) = (node.get("value"), node.text("currency")) {
            return Some(format!("{} {currency}", crate::canonical::value(value)));
        }
        if let Some(share) = self.share(node) {
            return Some(share);
        }
        let mut time = of("periods", "within").or_else(|| of("periods", "ahead")).or_else(|| of("every", "every"))?;
        for key in ["after", "before"] {
            if let Some(event) = said(key) {
                time = self.filled(key, &[("time", time.into()), ("event", event)]);
            }
        }
        if let Some(count) = node.get("atLeast").and_then(Node::as_f64) {
            time = self.filled("at-least", &[("time", time.into()), ("count", Datum::Number(count))]);
        }
        if let Some(other) = said("orElse") {
            time = self.filled("or-else", &[("time", time.into()), ("other", other)]);
        }
        Some(time)
    }

    /// A threshold or a quorum: more than a share, or at least one, of those of a base.
    fn share(self, node: Node<'a>) -> Option<String> {
        let part = |node: Node<'a>| node.as_str().map_or_else(|| crate::canonical::value(node), str::to_owned);
        let base = node.text("base").and_then(|base| self.language.word_if_any("words", base));
        let of_base = |share: String| match base {
            Some(base) => self.filled("share", &[("share", share.into()), ("base", base.into())]),
            None => share,
        };
        let word = |word, share: Node<'a>| format!("{} {}", self.word("words", word), part(share));
        let share = match (node.get("over"), node.get("atLeast"), node.get("value").or(node.get("count"))) {
            (Some(over), ..) => word("over", over),
            (_, Some(least), _) => word("at-least", least),
            (.., Some(value)) if base.is_some() => word("at-least", value),
            _ => return None,
        };
        let minus = node.get("minus").map(|minus| format!(" − {}", part(minus))).unwrap_or_default();
        node.get("every").is_none().then(|| of_base(share + &minus))
    }
}
