//! Values as a message says them: `P5D` is five days, `must` is a word of the reader, a threshold is a share of somebody.

use crate::base::date::Date;
use crate::base::number;
use crate::compare::facts::Names;
use crate::diagnostic::finding::Datum;
use crate::messages::{Language, tell};
use crate::tree::key::Key;
use crate::tree::node::{Kind, Node};

/// The keys whose words have words in the interface, under the same name.
const WORDED: [&str; 5] = ["force", "status", "binding", "method", "operator"];

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
            Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => {
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
        tell(self.word("times", key), data, self.language)
    }

    /// A day, or an ISO 8601 duration.
    fn time(self, text: &str, every: bool) -> Option<String> {
        if Date::of_text(text).is_some() {
            return Some(self.language.day(text));
        }
        self.language.duration(text, every)
    }

    fn object(self, node: Node<'a>) -> Option<String> {
        if let (Some(count), Some(unit)) = (node.get(Key::Count).and_then(Node::as_f64), node.text(Key::Unit)) {
            return self.language.period("periods", unit, &number::written(count));
        }
        if let (Some(value), Some(operator)) = (node.get(Key::Value), node.text(Key::Operator)) {
            let value = crate::tree::canonical::value(value);
            let value = format!("{} {value}", self.language.word_if_any("operator", operator)?);
            return Some(match node.text(Key::By) {
                Some(by) => self.filled("target", &[("value", value.into()), ("day", self.language.day(by).into())]),
                None => value,
            });
        }
        if let (Some(value), Some(currency)) = (node.get(Key::Value), node.text(Key::Currency)) {
            return Some(format!("{} {currency}", crate::tree::canonical::value(value)));
        }
        if let Some(share) = self.share(node) {
            return Some(share);
        }
        self.language.timing(node, &|event| Some(self.names.said(event)))
    }

    /// A threshold or a quorum: more than a share, or at least one, of those of a base.
    fn share(self, node: Node<'a>) -> Option<String> {
        let part = |node: Node<'a>| node.as_str().map_or_else(|| crate::tree::canonical::value(node), str::to_owned);
        let base = node.text(Key::Base).and_then(|base| self.language.word_if_any("words", base));
        let of_base = |share: String| match base {
            Some(base) => self.filled("share", &[("share", share.into()), ("base", base.into())]),
            None => share,
        };
        let word = |word, share: Node<'a>| format!("{} {}", self.word("words", word), part(share));
        let share = match (node.get(Key::Over), node.get(Key::AtLeast), node.get(Key::Value).or(node.get(Key::Count))) {
            (Some(over), ..) => word("over", over),
            (_, Some(least), _) => word("at-least", least),
            (.., Some(value)) if base.is_some() => word("at-least", value),
            _ => return None,
        };
        let minus = node.get(Key::Minus).map(|minus| format!(" − {}", part(minus))).unwrap_or_default();
        node.get(Key::Every).is_none().then(|| of_base(share + &minus))
    }
}
