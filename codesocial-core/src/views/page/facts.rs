//! What an element says under its keys, each with its label.

use crate::base::date::Date;
use crate::base::number;
use crate::messages::capital;
use crate::messages::model::key_title;
use crate::model::field::{Field, FromNode as _, Word};
use crate::model::part::Part;
use crate::model::values::{Quorum, Share, Time};
use crate::model::views::{Threshold, Timing};
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::handout::rich::{Rich, Style};
use crate::views::handout::{Block, Entry, Row};
use crate::views::page::reader::Reader;

/// How what stands under a key is said.
#[derive(Debug, Clone, Copy)]
pub(super) enum Sort {
    /// A text.
    Text,
    /// Several texts.
    Texts,
    /// One or several parties or other elements, all of them.
    Names,
    /// The same, each of whom is enough; some of a party, too.
    Actors,
    /// A day, a duration, or more about when.
    Time,
    /// A number.
    Count,
    /// An address of the web.
    Address,
    /// How many have to be there.
    Quorum,
    /// How many have to agree.
    Threshold,
    /// Circumstances: words, or what must have happened.
    When,
    /// Forms, each of which is enough.
    Forms,
    /// One or several words of the model, said by those of a group of the interface.
    Words(&'static str),
}

impl<'a> Reader<'_, '_, 'a> {
    /// The facts of an element; none where it says nothing under these keys.
    pub(super) fn facts(&self, node: Node<'a>, part: Part, keys: &[(Key, Sort)]) -> Option<Block> {
        let rows = keys.iter().filter_map(|(key, sort)| {
            let blocks = node.get(*key).map(|value| self.fact(value, *key, *sort))?;
            (!blocks.is_empty())
                .then(|| self.row(key_title(Some(part), key.name(), self.view.language).unwrap_or_default(), blocks))
        });
        let rows: Vec<Row> = rows.collect();
        (!rows.is_empty()).then_some(Block::Rows(rows))
    }

    /// The same, each in a line of its own: `Forme : par écrit`.
    pub(super) fn lines_of_facts(&self, node: Node<'a>, part: Part, keys: &[(Key, Sort)]) -> Vec<Rich> {
        let line = |(key, sort): &(Key, Sort)| {
            let Some(Block::Words(text)) = self.fact(node.get(*key)?, *key, *sort).pop() else { return None };
            let title = key_title(Some(part), key.name(), self.view.language).unwrap_or_default();
            Some(self.filled("statement", &[("head", Rich::own(title)), ("text", text)]))
        };
        keys.iter().filter_map(line).collect()
    }

    /// A label and what belongs to it.
    pub(super) fn row(&self, label: &str, blocks: Vec<Block>) -> Row {
        Row { anchor: None, label: Rich::own(self.with("label", &[("text", label)])), blocks }
    }

    fn fact(&self, value: Node<'a>, key: Key, sort: Sort) -> Vec<Block> {
        if value.is_unsound() {
            return Vec::new();
        }
        let words = match sort {
            Sort::Text => return self.prose(value),
            Sort::Texts => return self.items(value.items().map(|text| (text, self.prose(text)))),
            Sort::Names => self.names(one_or_several(value), "and"),
            Sort::Actors => self.actors(value),
            // A term is how long something lasts, not after what time it ends.
            Sort::Time if key == Key::Term => self.time(value, Key::Duration).map(Rich::own),
            Sort::Time => self.time(value, key).map(Rich::own),
            Sort::Count => value.as_count().map(|count| Rich::own(count.to_string())),
            Sort::Address => value.as_str().map(|address| Rich::of(address, style_of(address), None)),
            Sort::Quorum => Quorum::from_node(value).and_then(|quorum| self.quorum(quorum)).map(Rich::own),
            Sort::Threshold => {
                Threshold::from_node(value).and_then(|threshold| self.threshold(threshold)).map(Rich::own)
            }
            Sort::When => self.when(value),
            Sort::Forms => self.words(value, "forms", "or"),
            Sort::Words(group) => self.words(value, group, "and"),
        };
        words.filter(|words| !words.is_empty()).map(Block::Words).into_iter().collect()
    }

    /// A list of elements, each with its blocks; those that say nothing are left out.
    pub(super) fn items(&self, items: impl Iterator<Item = (Node<'a>, Vec<Block>)>) -> Vec<Block> {
        let entries = items.filter(|(_, blocks)| !blocks.is_empty());
        let entries = entries.map(|(node, blocks)| Entry { anchor: self.place(node), blocks });
        let entries: Vec<Entry> = entries.collect();
        if entries.is_empty() { Vec::new() } else { vec![Block::Entries(entries)] }
    }

    /// A time in words, where it is sound.
    pub(super) fn time(&self, value: Node<'a>, key: Key) -> Option<String> {
        let sound = match Time::from_node(value)? {
            Time::Text(text) => text.starts_with('P') || Date::of_text(text).is_some(),
            Time::Timing(timing) => Timing::node(timing).members().all(|(_, value)| !value.is_unsound()),
        };
        self.view.time(value, key).filter(|_| sound)
    }

    /// A day in words, where it is one.
    pub(super) fn day(&self, node: Node<'a>, key: Key) -> Option<String> {
        let day = node.text(key)?;
        Date::of_text(day).map(|_| self.view.language.day(day))
    }

    /// Circumstances: words, or what must have happened, each of which is enough.
    pub(super) fn when(&self, value: Node<'a>) -> Option<Rich> {
        if !value.is_array() {
            return Some(self.line(value)).filter(|line| !line.is_empty());
        }
        self.listed(value.items().filter_map(|item| self.happening(item)), "or")
    }

    /// What must have happened, all of it.
    fn happening(&self, item: Node<'a>) -> Option<Rich> {
        let told = |(key, value): (Node<'a>, Node<'a>)| {
            let key = key.known_key().filter(|_| !value.is_unsound())?;
            let words = self.view.language.word_if_any("happenings", key.name())?;
            Some(Rich::filled(words, &[("event", self.name(value))]))
        };
        let happened = self.listed(item.members().filter_map(told), "and");
        match (happened, self.line_of(item, Key::Text)) {
            (Some(happened), Some(text)) => Some(self.filled("about", &[("text", happened), ("of", text.open())])),
            (happened, text) => happened.or(text),
        }
    }

    /// Words of the model, as people say them.
    fn words(&self, value: Node<'a>, group: &str, last: &'static str) -> Option<Rich> {
        let said = |word: Node<'a>| self.view.language.word_if_any(group, word.as_str()?);
        self.listed(one_or_several(value).filter_map(said).map(Rich::own), last)
    }

    fn listed(&self, items: impl Iterator<Item = Rich>, last: &'static str) -> Option<Rich> {
        let items: Vec<Rich> = items.collect();
        let words = |key| self.view.language.word("lists", key);
        (!items.is_empty()).then(|| Rich::joined(items, words("between"), words(last)))
    }

    fn actors(&self, value: Node<'a>) -> Option<Rich> {
        self.listed(one_or_several(value).filter_map(|one| self.actor(one)), "or")
    }

    /// A party, or so many of one.
    pub(super) fn actor(&self, value: Node<'a>) -> Option<Rich> {
        if value.is_unsound() {
            return None;
        }
        if value.as_str().is_some() {
            return Some(self.name(value));
        }
        let of = self.name(value.get(Key::Of)?);
        let count = value.get(Key::Count).and_then(Node::as_count).map(|count| count.to_string());
        let share = value.get(Key::AtLeast).and_then(Share::from_node).map(written);
        let number = count.or_else(|| share.map(|share| self.with("at-least", &[("number", &share)])));
        Some(match number {
            Some(number) => self.filled("some-of", &[("number", Rich::own(number)), ("of", of)]),
            None => of,
        })
    }

    pub(super) fn quorum(&self, quorum: Quorum<'a>) -> Option<String> {
        let Some(rule) = quorum.rule() else { return Some(self.view.language.word("times", "none").to_owned()) };
        let number = rule.value().sound().map(written);
        let number = number.or_else(|| rule.count().sound().map(|count| count.to_string()))?;
        Some(self.of_base(number, rule.base().sound().map(Word::word)))
    }

    pub(super) fn threshold(&self, threshold: Threshold<'a>) -> Option<String> {
        let bound = |key: &'static str, share: Field<'a, Share<'a>>| {
            let share = written(share.sound()?);
            // All of them are not “at least 1”.
            Some(if share == "1" { self.word("all").to_owned() } else { self.with(key, &[("number", &share)]) })
        };
        let number = bound("more-than", threshold.over())
            .or_else(|| bound("at-least", threshold.at_least()))
            .or_else(|| Some(self.with("at-least", &[("number", &threshold.count().sound()?.to_string())])))?;
        let minus = threshold.minus().sound().filter(|minus| *minus > 0).map(|minus| minus.to_string());
        let number =
            minus.map_or(number.clone(), |minus| self.with("minus", &[("number", &number), ("minus", &minus)]));
        Some(self.of_base(number, threshold.base().sound().map(Word::word)))
    }

    fn of_base(&self, share: String, base: Option<&str>) -> String {
        let base = base.and_then(|base| self.view.language.word_if_any("words", base));
        let times = self.view.language.word("times", "share");
        base.map_or(share.clone(), |base| crate::messages::fill(times, &[("share", &share), ("base", base)]))
    }

    /// A sentence of a time: `Chaque année.`
    pub(super) fn sentence_of_time(&self, node: Node<'a>, key: Key) -> Option<Rich> {
        let time = node.get(key).and_then(|value| self.time(value, key))?;
        Some(Rich::own(capital(&time)).ended())
    }
}

/// A value, or the values of a list.
pub(super) fn one_or_several<'a>(value: Node<'a>) -> impl Iterator<Item = Node<'a>> {
    let alone = Some(value).filter(|value| !value.is_array());
    alone.into_iter().chain(value.items().filter(move |_| value.is_array()))
}

/// A share as it is written.
fn written(share: Share<'_>) -> String {
    match share {
        Share::Number(share) => number::written(share),
        Share::Fraction(share) => share.to_owned(),
    }
}

/// How an address looks: a link only where it is one of the web.
pub(super) fn style_of(address: &str) -> Style {
    let signs: Vec<char> = address.chars().collect();
    if crate::base::markdown::address(&[], &signs) == signs.len() { Style::Address } else { Style::Plain }
}
