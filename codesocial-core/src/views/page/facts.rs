//! What an element says under its keys, each with its label: whatever the model has, in its order. A key that is new to the model is told
//! by its title and by the shape of its values, without a line here.

use crate::base::date::Date;
use crate::base::number;
use crate::messages::model::choice;
use crate::messages::model::key_title;
use crate::messages::{capital, small};
use crate::model::field::{Field, FromNode as _, Word};
use crate::model::part::Part;
use crate::model::shapes::{Shape, Types};
use crate::model::values::{Quorum, Share, Time};
use crate::model::views::{Threshold, Timing};
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::handout::rich::{Rich, Style};
use crate::views::handout::{Block, Entry, Row};
use crate::views::page::reader::Reader;
use crate::views::powers;

/// The keys that any object may have.
const ANNOTATIONS: [Key; 4] = [Key::StatedIn, Key::Note, Key::NotStated, Key::SetBy];
/// Where a value stands: the part of the model and its key.
type At = (Part, Key);

impl<'a> Reader<'_, '_, 'a> {
    /// The facts of an element, but for the keys that are told elsewhere; none where it says nothing else.
    pub(super) fn facts(&self, node: Node<'a>, part: Part, told: &[Key]) -> Option<Block> {
        let mut rows: Vec<Row> = Vec::new();
        for property in Shape::of_part(part).properties() {
            let key = property.key;
            let value = node.get(key).filter(|_| !told.contains(&key) && !ANNOTATIONS.contains(&key));
            let blocks = value.map(|value| self.fact(value, property.shape().shape(), (part, key)));
            let row = |blocks| self.row(self.title_of(part, key), blocks);
            rows.extend(blocks.filter(|blocks| !blocks.is_empty()).map(row));
        }
        rows.extend(self.silences(node, part).into_iter().map(|(label, words)| Row {
            anchor: None,
            label: self.filled("label", &[("text", label)]),
            blocks: vec![Block::Words(words)],
        }));
        if let Some(note) = node.get(Key::Note).map(|note| self.prose(note)).filter(|note| !note.is_empty()) {
            rows.push(self.row(self.title_of(part, Key::Note), note));
        }
        if let Some(cited) = self.cited(node) {
            rows.push(self.row(self.title_of(part, Key::StatedIn), vec![Block::Words(cited)]));
        }
        (!rows.is_empty()).then_some(Block::Rows(rows))
    }

    /// A label and what belongs to it.
    pub(super) fn row(&self, label: &str, blocks: Vec<Block>) -> Row {
        Row { anchor: None, label: Rich::own(self.with("label", &[("text", label)])), blocks }
    }

    /// What a key of a part is called.
    pub(super) fn title_of(&self, part: Part, key: Key) -> &'static str {
        key_title(Some(part), key.name(), self.view.language).unwrap_or_default()
    }

    /// What the text does not say of an element, and what others set: each with its label.
    fn silences(&self, node: Node<'a>, part: Part) -> Vec<(Rich, Rich)> {
        let sound = |key: Key| node.get(key).filter(|value| !value.is_unsound());
        let between = self.view.language.word("lists", "between");
        let asked = |name: &str| self.asked(part, name).map(Rich::own);
        let silent = sound(Key::NotStated).into_iter().flat_map(Node::items);
        let silent: Vec<Rich> = silent.filter_map(|name| asked(name.as_str()?)).collect();
        let mut said: Vec<(Rich, Vec<Rich>)> = Vec::new();
        if !silent.is_empty() {
            said.push((Rich::own(self.word("not-stated")), silent));
        }
        for (key, by) in sound(Key::SetBy).into_iter().flat_map(Node::members) {
            let name = self.names([by], "and").map(|name| self.filled("set-by", &[("name", name)]));
            let (Some(label), Some(what)) = (name, key.as_str().and_then(asked)) else { continue };
            match said.iter_mut().find(|(known, _)| *known == label) {
                Some((_, all)) => all.push(what),
                None => said.push((label, vec![what])),
            }
        }
        said.into_iter().map(|(label, all)| (label, Rich::joined(all, between, between))).collect()
    }

    /// What a key answers, in a sentence that goes on: `qui nomme`; else its title.
    fn asked(&self, part: Part, key: &str) -> Option<String> {
        let language = self.view.language;
        let words = language.word_if_any("page-silences", &[part.name(), "-", key].concat());
        let words = words.or_else(|| language.word_if_any("page-silences", key)).map(str::to_owned);
        words.or_else(|| key_title(Some(part), key, language).map(small))
    }

    /// What stands under a key, as blocks.
    fn fact(&self, value: Node<'a>, shape: &'static Shape, at: At) -> Vec<Block> {
        if value.is_unsound() {
            return Vec::new();
        }
        let Some(items) = items_of(value, shape).filter(|_| value.is_array()) else {
            return match kind(value, shape).0 {
                Some(Part::Text) => self.prose(value),
                _ => {
                    let sentence = self.value_word(at.0, at.1.name());
                    let said = self.inline(value, shape, at);
                    let said =
                        said.map(|words| sentence.map_or(words.clone(), |one| Rich::filled(one, &[("value", words)])));
                    said.map(Block::Words).into_iter().collect()
                }
            };
        };
        let own = items.part.unwrap_or(Part::Document);
        let alone = value.items().nth(1).is_none();
        if own == Part::Text && alone {
            return value.items().flat_map(|text| self.prose(text)).collect();
        }
        if own == Part::Text {
            return self.items(value.items().map(|text| (text, self.prose(text))));
        }
        if own != Part::Document && items.property(Key::Id, 0).is_some() {
            let elements = value.items().filter(|item| item.is_object() && !item.is_unsound());
            let one = |item| if self.is_placed(item) { self.in_brief(item, own) } else { self.element(item, own) };
            return self.items(elements.map(|item| (item, one(item))));
        }
        let alike = matches!(own, Part::Document | Part::Ref | Part::Actor | Part::Seated | Part::Language | Part::Iri);
        if alike || alone {
            return self.inline(value, shape, at).map(Block::Words).into_iter().collect();
        }
        let one = |item: Node<'a>| self.inline(item, items, at).map(Block::Words).into_iter().collect();
        self.items(value.items().map(|item| (item, one(item))))
    }

    /// What stands under a key, in a line.
    fn inline(&self, value: Node<'a>, shape: &'static Shape, at: At) -> Option<Rich> {
        if value.is_unsound() {
            return None;
        }
        if at.1 == Key::When && value.is_array() {
            return self.when(value);
        }
        if value.is_array() {
            let items = items_of(value, shape)?;
            // Who may convene or contest does so alone, and one form is enough; other lists mean all of them.
            let each = [Key::ConvenedBy, Key::Against, Key::BreachOf, Key::Form].contains(&at.1);
            let said = value.items().filter_map(|item| self.inline(item, items, at));
            return self.listed(said, if each { "or" } else { "and" });
        }
        let (outer, inner, shape) = kind(value, shape);
        let text = value.as_str();
        let said = match (outer?, text) {
            (Part::Text, _) => self.line(value).open(),
            (Part::ScopeItem, _) if value.get(Key::Act).is_none() => self.line(value).open(),
            (part, Some(word))
                if !shape.words().is_empty()
                    || shape.constant().is_some()
                    || (part, word) == (Part::Lifetime, "unlimited") =>
            {
                Rich::own(self.choice(inner.unwrap_or(part), word)?)
            }
            // A term is how long something lasts, not after what time it ends.
            (Part::Time | Part::Lifetime, _) if at.1 == Key::Term => Rich::own(self.time(value, Key::Duration)?),
            (Part::Time | Part::Lifetime, _) => Rich::own(self.time(value, at.1)?),
            (Part::Actor | Part::SomeOf, _) => self.actor(value)?,
            (Part::Quorum, _) => {
                let told = Quorum::from_node(value).and_then(|quorum| self.quorum(quorum)).map(Rich::own);
                let first = [Key::Value, Key::Count].into_iter().find(|key| value.get(*key).is_some());
                let keys = first.filter(|_| told.is_some()).map(|first| [first, Key::Base]);
                self.object(value, Part::QuorumRule, told, keys.as_ref().map_or(&[], |keys| keys))?
            }
            (Part::Threshold, _) => {
                let told = Threshold::from_node(value).and_then(|one| self.threshold(one)).map(Rich::own);
                let first = [Key::Over, Key::AtLeast, Key::Count].into_iter().find(|key| value.get(*key).is_some());
                let keys = first.filter(|_| told.is_some()).map(|first| [first, Key::Base, Key::Minus]);
                self.object(value, Part::Threshold, told, keys.as_ref().map_or(&[], |keys| keys))?
            }
            (Part::Share, _) => Rich::own(self.share(Share::from_node(value)?)),
            (Part::Amount, _) => self.sum(value)?,
            (Part::Effective, _) => {
                let told = self.span(self.day(value, Key::From), self.day(value, Key::Until));
                self.object(value, Part::Effective, told, &[Key::From, Key::Until])?
            }
            (Part::Matter | Part::ScopeItem, _) => self.matter(value)?,
            (Part::Target, _) => {
                let told = self.target(value);
                self.object(value, Part::Target, told, &[Key::Value, Key::Operator, Key::By])?
            }
            (Part::Date | Part::PartialDate, Some(day)) => Rich::own(self.view.language.day(day)),
            (Part::DayOfYear, Some(day)) => Rich::own(self.view.language.day_of_year(day)?),
            (Part::Language, Some(tag)) => Rich::own(self.view.language.word_if_any("languages", tag).unwrap_or(tag)),
            (Part::Digest, Some(digest)) => Rich::of(digest, Style::Code, None),
            (Part::Ref | Part::Seated, Some(_)) => self.name(value),
            (_, Some(text)) => Rich::of(text, style_of(text), None),
            (part, None) => match (value.as_bool(), value.as_f64()) {
                (Some(holds), _) => Rich::own(self.truth(at, holds)),
                (_, Some(number)) => Rich::own(self.number(number)),
                _ => self.object(value, inner.unwrap_or(part), None, &[])?,
            },
        };
        (!said.is_empty()).then_some(said)
    }

    /// Circumstances: words, or what must have happened, one of which is enough.
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

    /// An object in a line: whom or what it is about, or what it says in words; then what else it says.
    pub(super) fn object(&self, node: Node<'a>, part: Part, head: Option<Rich>, told: &[Key]) -> Option<Rich> {
        let (mut head, mut said) = (head, Vec::new());
        for property in Shape::of_part(part).properties() {
            let key = property.key;
            let Some(value) = node.get(key).filter(|_| !told.contains(&key) && !ANNOTATIONS.contains(&key)) else {
                continue;
            };
            let Some(words) = self.inline(value, property.shape().shape(), (part, key)) else { continue };
            if head.is_none() && matches!(key, Key::Who | Key::Text) {
                head = Some(words);
                continue;
            }
            let words = if value.as_bool().is_some() && self.truth_of((part, key), true).is_some() {
                words
            } else if let Some(sentence) = self.value_word(part, key.name()) {
                Rich::filled(sentence, &[("value", words)])
            } else {
                self.filled("statement", &[("head", Rich::own(small(self.title_of(part, key)))), ("text", words)])
            };
            said.push(words.open());
        }
        for (label, words) in self.silences(node, part) {
            let label = if label.0.len() == 1 { Rich::own(small(&label.plain())) } else { label };
            said.push(self.filled("statement", &[("head", label), ("text", words)]));
        }
        said.extend(self.line_of(node, Key::Note).map(Rich::open));
        let between = self.word("between-items");
        match (head, said.is_empty()) {
            (head, true) => head,
            // Brackets after brackets are hard to read.
            (Some(head), false) if head.plain().ends_with(')') => {
                said.insert(0, head);
                Some(Rich::joined(said, between, between))
            }
            (Some(head), false) => {
                Some(self.filled("about", &[("text", head.open()), ("of", Rich::joined(said, between, between))]))
            }
            (None, false) => Some(Rich::joined(said, between, between)),
        }
    }

    /// An act to decide or to do, as the powers name it, with what it is about and from which sum on.
    fn matter(&self, node: Node<'a>) -> Option<Rich> {
        let language = self.view.language;
        let act = node.get(Key::Act).filter(|act| !act.is_unsound())?.as_str()?;
        let text = self.line_of(node, Key::Text).map(Rich::open);
        let concerns = node.get(Key::Concerns).and_then(|list| self.names(list.items(), "and"));
        let (head, mut more) = match (concerns, text) {
            (None, Some(text)) if act == "other" => (text, Vec::new()),
            (Some(object), text) => (powers::act(language, act, Some(object)), text.into_iter().collect()),
            (None, text) => (powers::act(language, act, text), Vec::new()),
        };
        for (key, word) in [(Key::Over, "over"), (Key::UpTo, "up-to")] {
            let amount = node.get(key).filter(|amount| !amount.is_unsound()).and_then(|amount| self.sum(amount));
            more.extend(amount.map(|amount| Rich::filled(language.word("powers", word), &[("amount", amount)])));
        }
        let between = language.word("lists", "between");
        let head = match more.is_empty() {
            true => head,
            false => self.filled("about", &[("text", head), ("of", Rich::joined(more, between, between))]),
        };
        self.object(node, Part::Matter, Some(head), &[Key::Act, Key::Concerns, Key::Over, Key::UpTo, Key::Text])
    }

    /// What is to be reached, and by when.
    fn target(&self, node: Node<'a>) -> Option<Rich> {
        let language = self.view.language;
        let property = Shape::of_part(Part::Target).property(Key::Value, 0)?.1;
        let value = self.inline(node.get(Key::Value)?, property.shape().shape(), (Part::Target, Key::Value))?;
        let operator = node.get(Key::Operator).filter(|value| !value.is_unsound()).and_then(Node::as_str);
        let operator = operator.and_then(|operator| self.choice(Part::Operator, operator)).unwrap_or_default();
        let value = Rich::own(operator).then(value);
        Some(match self.day(node, Key::By) {
            Some(day) => Rich::filled(language.word("times", "target"), &[("value", value), ("day", Rich::own(day))]),
            None => value,
        })
    }

    /// A sum with its currency.
    fn amount(&self, node: Node<'a>) -> Option<String> {
        let value = node.get(Key::Value).filter(|value| !value.is_unsound())?.as_f64()?;
        let currency = node.get(Key::Currency).filter(|value| !value.is_unsound()).and_then(Node::as_str);
        Some(format!("{}\u{a0}{}", self.number(value), currency.unwrap_or_default()).trim_end().to_owned())
    }

    /// The same, with what else is said of it.
    pub(super) fn sum(&self, node: Node<'a>) -> Option<Rich> {
        self.object(node, Part::Amount, self.amount(node).map(Rich::own), &[Key::Value, Key::Currency])
    }

    /// A number with the decimal sign of the language.
    fn number(&self, value: f64) -> String {
        number::written(value).replace('.', self.view.language.word("numbers", "decimal"))
    }

    /// A share: a number, or a fraction as it is written.
    fn share(&self, share: Share<'_>) -> String {
        match share {
            Share::Number(share) => self.number(share),
            Share::Fraction(share) => share.to_owned(),
        }
    }

    /// What a part chooses, in words.
    pub(super) fn choice(&self, part: Part, word: &str) -> Option<&'static str> {
        choice(part, word, self.view.language)
    }

    fn value_word(&self, part: Part, word: &str) -> Option<&'static str> {
        self.view.language.word_if_any("page-values", &[part.name(), "-", word].concat())
    }

    fn truth_of(&self, at: At, holds: bool) -> Option<&'static str> {
        self.value_word(at.0, &[at.1.name(), if holds { "-true" } else { "-false" }].concat())
    }

    fn truth(&self, at: At, holds: bool) -> &'static str {
        self.truth_of(at, holds).unwrap_or_else(|| self.word(if holds { "yes" } else { "no" }))
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
        let share = value.get(Key::AtLeast).and_then(Share::from_node).map(|share| self.share(share));
        let number = count.or_else(|| share.map(|share| self.with("at-least", &[("number", &share)])));
        Some(match number {
            Some(number) => self.filled("some-of", &[("number", Rich::own(number)), ("of", of)]),
            None => of,
        })
    }

    fn quorum(&self, quorum: Quorum<'a>) -> Option<String> {
        let Some(rule) = quorum.rule() else { return Some(self.view.language.word("times", "none").to_owned()) };
        let number = rule.value().sound().map(|share| self.share(share));
        let number = number.or_else(|| rule.count().sound().map(|count| count.to_string()))?;
        Some(self.of_base(number, rule.base().sound().map(Word::word)))
    }

    pub(super) fn threshold(&self, threshold: Threshold<'a>) -> Option<String> {
        let bound = |key: &'static str, share: Field<'a, Share<'a>>| {
            let share = self.share(share.sound()?);
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

/// Of a shape the part that it is, the part that the value is of those, and the shape of that.
fn kind(value: Node<'_>, shape: &'static Shape) -> (Option<Part>, Option<Part>, &'static Shape) {
    let (mut outer, mut inner, mut shape) = (None, None, shape);
    loop {
        outer = outer.or(shape.part);
        inner = shape.part.or(inner);
        match shape.branch(value) {
            Some(branch) => shape = branch.shape(),
            None => return (outer.or_else(|| untitled(shape)), inner, shape),
        }
    }
}

/// What has no part of its own is told by its type.
fn untitled(shape: &Shape) -> Option<Part> {
    (shape.all_types() != Types::default()).then_some(Part::Document)
}

/// The shape of the items of a list: of those with a part of their own, that.
fn items_of(value: Node<'_>, shape: &'static Shape) -> Option<&'static Shape> {
    let mut items = kind(value, shape).2.items()?.shape();
    while items.part.is_none() {
        match items.branches().next() {
            Some(branch) => items = branch.shape(),
            None => break,
        }
    }
    Some(items)
}

/// How an address looks: a link only where it is one of the web.
pub(super) fn style_of(address: &str) -> Style {
    let signs: Vec<char> = address.chars().collect();
    if crate::base::markdown::address(&[], &signs) == signs.len() { Style::Address } else { Style::Plain }
}
