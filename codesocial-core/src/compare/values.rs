//! Values as a message says them: `P5D` is five days, `must` is a word of the reader, a threshold is a share of somebody.

use crate::base::date::Date;
use crate::base::number;
use crate::compare::facts::Names;
use crate::diagnostic::finding::Datum;
use crate::messages::model::choice;
use crate::messages::{Language, tell};
use crate::model::part::Part;
use crate::model::shapes::{Shape, ShapeId};
use crate::tree::key::Key;
use crate::tree::node::{Kind, Node};

/// The keys whose words have words in the interface, under the same name.
const WORDED: [&str; 5] = ["force", "status", "binding", "method", "operator"];

/// So many items of a list are said.
const MOST_SAID: usize = 5;

/// Says values in a language.
#[derive(Clone, Copy)]
pub(super) struct Said<'n, 'a> {
    pub(super) names: &'n Names<'a>,
    pub(super) language: Language,
}

impl<'a> Said<'_, 'a> {
    /// A value at a key of a part in words, where it is one of those that have some.
    pub(super) fn at(self, node: Node<'a>, part: Option<Part>) -> Option<String> {
        self.choice(node, part?).or_else(|| self.value(node))
    }

    /// A word of a choice, as the page says it.
    fn choice(self, node: Node<'a>, part: Part) -> Option<String> {
        let (text, key) = (node.as_str()?, node.key().or_else(|| node.parent()?.key())?.known_key()?);
        let (_, property) = Shape::of_part(part).property(key, 0)?;
        let of = chosen(property.shape(), text)?;
        choice(of, text, self.language).map(str::to_owned)
    }

    fn value(self, node: Node<'a>) -> Option<String> {
        let key = node.key().and_then(Node::as_str).unwrap_or_default();
        match node.kind() {
            Kind::Object => self.object(node),
            Kind::Boolean(yes) => self.language.word_if_any("page", if yes { "yes" } else { "no" }).map(str::to_owned),
            Kind::Array => {
                let said = |item| self.value(item).unwrap_or_else(|| self.names.said(item));
                let items: Vec<String> = node.items().take(MOST_SAID).map(said).collect();
                Some(items.join(self.word("lists", "between")))
            }
            Kind::Null | Kind::Number(_) => None,
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
        if node.key().and_then(Node::known_key) == Some(Key::Seats) {
            return self.seats(node);
        }
        if let Some(of) = node.get(Key::Of) {
            return self.some_of(node, of);
        }
        if let Some(act) = node.text(Key::Act) {
            return self.act(node, act);
        }
        if let Some(share) = self.share(node) {
            return Some(share);
        }
        if let Some(most) = node.get(Key::PerPerson).and_then(Node::as_f64) {
            let said = self.language.word_if_any("page-values", "ProxyRule-perPerson")?;
            return Some(tell(said, &[("value", number::written(most).into())], self.language));
        }
        if node.get(Key::AnyOf).is_some() {
            let named: Vec<String> = node.list(Key::AnyOf).map(|party| self.names.said(party)).collect();
            return Some(self.language.list("or", &named));
        }
        if let Some(happened) = self.happened(node) {
            return Some(happened);
        }
        if let Some(asks) = node.get(Key::SecretIf) {
            let asks = self.value(asks).unwrap_or_else(|| self.names.said(asks));
            let said = self.language.word_if_any("page-values", "BallotOnRequest-secretIf")?;
            return Some(tell(said, &[("value", asks.into())], self.language));
        }
        if let Some(cause) = node.text(Key::Cause) {
            return self.language.word_if_any("causes", cause).map(str::to_owned);
        }
        self.language.timing(node, &|event| Some(self.names.said(event)))
    }

    /// How many seats there are.
    fn seats(self, node: Node<'a>) -> Option<String> {
        let keys = [Key::Count, Key::AtLeast, Key::AtMost];
        let said = keys.into_iter().filter_map(|key| {
            let number = part(node.get(key)?);
            let said = self.language.word_if_any("page-values", &format!("Seats-{}", key.name()))?;
            Some(tell(said, &[("value", number.into())], self.language))
        });
        Some(said.collect::<Vec<_>>().join(", ")).filter(|said| !said.is_empty())
    }

    /// So many of a party.
    fn some_of(self, node: Node<'a>, of: Node<'a>) -> Option<String> {
        let number = match (node.get(Key::AtLeast), node.get(Key::Count)) {
            (Some(share), _) => format!("{} {}", self.word("words", "at-least"), part(share)),
            (None, Some(count)) => part(count),
            (None, None) => return None,
        };
        let said = self.language.word_if_any("page", "some-of")?;
        Some(tell(said, &[("number", number.into()), ("of", self.names.said(of).into())], self.language))
    }

    /// What must have happened: all of it.
    fn happened(self, node: Node<'a>) -> Option<String> {
        let said = |(key, value): (Node<'a>, Node<'a>)| {
            let said = self.language.word_if_any("happenings", key.as_str()?)?;
            // A message has its own marks around all of it.
            let event = format!("“{}”", self.names.said(value));
            Some(tell(said, &[("event", event.into())], self.language))
        };
        let all: Vec<String> = node.members().map(said).collect::<Option<_>>()?;
        (!all.is_empty()).then(|| self.language.list("and", &all))
    }

    /// An act to decide, with what it is about.
    fn act(self, node: Node<'a>, act: &str) -> Option<String> {
        let object = node.get(Key::Concerns).or(node.get(Key::Text)).map(|about| self.names.said(about));
        let all = || self.language.word_if_any("powers-acts", &format!("{act}-all"));
        let Some(object) = object.or_else(|| all().is_none().then(|| self.word("powers-acts", "no-object").to_owned()))
        else {
            return all().map(str::to_owned);
        };
        let said = self.language.word_if_any("powers-acts", act)?;
        Some(tell(said, &[("object", object.into())], self.language))
    }

    /// A threshold or a quorum: more than a share, or at least one, of those of a base.
    fn share(self, node: Node<'a>) -> Option<String> {
        let base = node.text(Key::Base).and_then(|base| self.language.word_if_any("words", base));
        let of_base = |share: String| match base {
            Some(base) => self.filled("share", &[("share", share.into()), ("base", base.into())]),
            None => share,
        };
        let word = |word, share: Node<'a>| format!("{} {}", self.word("words", word), part(share));
        let share = match (node.get(Key::Over), node.get(Key::AtLeast), node.get(Key::Value).or(node.get(Key::Count))) {
            (Some(over), ..) => word("over", over),
            (_, Some(least), _) => word("at-least", least),
            (.., Some(value)) if node.get(Key::Currency).or(node.get(Key::Operator)).is_none() => {
                word("at-least", value)
            }
            _ => return None,
        };
        let failing = node.text(Key::OnFailure).and_then(|failing| {
            let failing = self.language.word_if_any("page-values", &format!("QuorumFailure-{failing}"))?;
            let said = self.language.word_if_any("page-values", "QuorumRule-onFailure")?;
            let quorum = node.get(Key::SecondCall).and_then(|call| call.get(Key::Quorum));
            let quorum = quorum.map(|quorum| self.value(quorum).unwrap_or_else(|| self.names.said(quorum)));
            let quorum = quorum.map(|quorum| self.filled("quorum", &[("quorum", quorum.into())])).unwrap_or_default();
            Some(format!(", {}{quorum}", tell(said, &[("value", failing.into())], self.language)))
        });
        let minus = node.get(Key::Minus).map(|minus| format!(" − {}", part(minus))).unwrap_or_default();
        node.get(Key::Every).is_none().then(|| of_base(share + &minus) + &failing.unwrap_or_default())
    }
}

/// A number or a share, as it is written.
fn part(node: Node<'_>) -> String {
    node.as_str().map_or_else(|| crate::tree::canonical::value(node), str::to_owned)
}

/// The part of the model that is a choice among some words, one of which is this.
fn chosen(shape: ShapeId, word: &str) -> Option<Part> {
    let shape = shape.shape();
    if shape.words().contains(&word) || shape.constant() == Some(word) {
        return shape.part;
    }
    // A constant among the branches of a choice has no part of its own.
    let inner = shape.branches().chain(shape.items());
    inner.into_iter().find_map(|inner| chosen(inner, word)).or_else(|| {
        let constant = shape.branches().any(|branch| branch.shape().constant() == Some(word));
        shape.part.filter(|_| constant)
    })
}
