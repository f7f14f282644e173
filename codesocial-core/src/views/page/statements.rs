//! Elements in sentences: who owes what to whom, who has which right, who gives what, how something is decided.

use crate::messages::model::key_title;
use crate::model::document::Force;
use crate::model::field::Word as _;
use crate::model::part::Part;
use crate::model::views::{Commitment, Exchange, Process, Right};
use crate::tree::key::Key;
use crate::tree::node::Node;
use crate::views::handout::Block;
use crate::views::handout::rich::Rich;
use crate::views::page::facts::style_of;
use crate::views::page::reader::Reader;

/// The keys that are told at the head of an element, in its sentences, and by its place; the others follow with their labels.
const TOLD: [(Part, &[Key]); 13] = [
    (
        Part::Commitment,
        &[
            Key::Text,
            Key::Force,
            Key::By,
            Key::Toward,
            Key::When,
            Key::Due,
            Key::Every,
            Key::From,
            Key::Until,
            Key::Exceptions,
            Key::Recourse,
        ],
    ),
    (Part::Right, &[Key::Right, Key::Holders, Key::Resource, Key::Text, Key::Conditions]),
    (Part::Exchange, &[Key::From, Key::To, Key::Gives, Key::Amount, Key::Terms]),
    (Part::Process, &[Key::Name, Key::Method]),
    (Part::Sanction, &[Key::Effect]),
    (Part::Model, &[Key::Name, Key::Text]),
    (Part::Event, &[Key::Date, Key::Title, Key::Lasting, Key::Text]),
    (Part::Recourse, &[Key::Name, Key::Steps]),
    (Part::RecourseStep, &[Key::Who, Key::Means, Key::Within]),
    (Part::Link, &[Key::Rel, Key::Title, Key::Target]),
    (Part::Term, &[Key::Term, Key::Definition, Key::SameAs]),
    (Part::Principle, &[Key::Text, Key::Rationale]),
    (Part::Item, &[Key::Text, Key::Toward, Key::Rationale]),
];
/// The same of all others that have a name.
const NAMED: [Key; 1] = [Key::Name];

/// The keys of a part that its head tells.
fn told(part: Part) -> Vec<Key> {
    let own = TOLD.iter().find(|(one, _)| *one == part).map_or(&NAMED[..], |(_, keys)| keys);
    own.iter().copied().chain([Key::Id]).collect()
}

/// From which side a commitment is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// From neither: who owes, and to whom.
    Both,
    /// To those who are bound by it.
    Bound,
    /// To those to whom it is owed.
    Owed,
}

impl<'a> Reader<'_, '_, 'a> {
    /// An element as it stands in a list: what it is, what it says, and what else is told of it.
    pub(super) fn element(&self, node: Node<'a>, part: Part) -> Vec<Block> {
        let mut blocks = match part {
            Part::Commitment => self.commitment(node, Side::Both),
            Part::Right => self.right(node),
            Part::Exchange => self.exchange(node),
            Part::Process => self.process(node),
            Part::Sanction => self.prose_of(node, Key::Effect),
            Part::Model => led(self.heading_of(node).ended(), self.prose_of(node, Key::Text)),
            Part::Event => self.event(node),
            Part::Link => self.link(node),
            Part::Principle | Part::Item => {
                let mut blocks = self.prose_of(node, Key::Text);
                if let Some(toward) = node.get(Key::Toward).and_then(|toward| self.names(toward.items(), "and")) {
                    append(&mut blocks, capitalised(self.filled("toward", &[("toward", toward)])).ended());
                }
                blocks.extend(self.prose_of(node, Key::Rationale));
                blocks
            }
            Part::Amendment | Part::Dissolution | Part::Stewardship => {
                let key = node.key().and_then(Node::as_str);
                let title = key.and_then(|key| key_title(Some(Part::Governance), key, self.view.language));
                title.map(|title| Block::Words(Rich::own(title).strong())).into_iter().collect()
            }
            _ => {
                let heading = self.heading_of(node);
                if heading.is_empty() { Vec::new() } else { vec![Block::Words(heading)] }
            }
        };
        if part == Part::Recourse {
            let steps = node.list(Key::Steps).filter(|step| step.is_object() && !step.is_unsound());
            blocks.extend(self.items(steps.map(|step| (step, self.step(step)))));
        }
        blocks.extend(self.facts(node, part, &told(part)));
        blocks
    }

    /// An element that stands on the page already: what it says, or its name with a link to where all of it stands.
    pub(super) fn in_brief(&self, node: Node<'a>, part: Part) -> Vec<Block> {
        match part {
            Part::Commitment => self.commitment(node, Side::Both),
            Part::Right => self.right(node),
            Part::Exchange => self.exchange(node),
            _ => {
                let keys = [Key::Name, Key::Effect, Key::Text];
                let name = keys.into_iter().find_map(|key| self.line_of(node, key));
                let title =
                    || key_title(Some(Part::Governance), node.key()?.as_str()?, self.view.language).map(Rich::own);
                let name = name.or_else(title).map(|name| self.elsewhere(name, node));
                name.map(Block::Words).into_iter().collect()
            }
        }
    }

    /// A tie to another text: what that is to this one, what it is called, where it stands.
    fn link(&self, node: Node<'a>) -> Vec<Block> {
        let sound = |key: Key| node.get(key).filter(|value| !value.is_unsound()).and_then(Node::as_str);
        let address = sound(Key::Target).map(|target| Rich::of(target, style_of(target), None));
        let said = match (self.line_of(node, Key::Title), address) {
            (Some(title), Some(address)) => self.filled("about", &[("text", title.open()), ("of", address)]),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => Rich::default(),
        };
        let relation = sound(Key::Rel).and_then(|rel| self.choice(Part::LinkRelation, rel));
        let relation = relation.map(|relation| capitalised(Rich::own(relation)).strong()).unwrap_or_default();
        let words = match (relation.is_empty(), said.is_empty()) {
            (true, true) => return Vec::new(),
            (true, false) => said,
            (false, true) => relation,
            (false, false) => self.filled("statement", &[("head", relation), ("text", said)]),
        };
        vec![Block::Words(words)]
    }

    /// The name of an element, strong; a person who reads knows it by nothing else.
    fn heading_of(&self, node: Node<'a>) -> Rich {
        let name = [Key::Name, Key::Title].into_iter().find_map(|key| self.line_of(node, key));
        name.map(Rich::strong).unwrap_or_default()
    }

    fn event(&self, node: Node<'a>) -> Vec<Block> {
        let title = self.line_of(node, Key::Title).unwrap_or_default();
        let date = node.get(Key::Date).filter(|date| !date.is_unsound()).and_then(Node::as_str);
        let head = match date {
            Some(date) => {
                let day = Rich::own(self.view.language.day(date));
                if title.is_empty() {
                    day
                } else {
                    self.filled("statement", &[("head", day.strong()), ("text", title)])
                }
            }
            None => title,
        };
        let lasting = node.get(Key::Lasting).and_then(|lasting| self.time(lasting, Key::Duration));
        let head = match lasting {
            Some(time) => self.filled("about", &[("text", head.open()), ("of", Rich::own(time))]),
            None => head,
        };
        led(head.ended(), self.prose_of(node, Key::Text))
    }

    fn step(&self, step: Node<'a>) -> Vec<Block> {
        let who = step.get(Key::Who).and_then(|who| self.actor(who));
        let means = self.line_of(step, Key::Means);
        let said = match (who, means) {
            (Some(who), Some(means)) => self.filled("statement", &[("head", who), ("text", means)]),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => return Vec::new(),
        };
        let keys = [Key::Who, Key::Means];
        let said = self.object(step, Part::RecourseStep, Some(said), &keys).unwrap_or_default();
        vec![Block::Words(said.ended())]
    }

    /// A commitment: who owes it to whom, what, when, and what if not.
    pub(super) fn commitment(&self, node: Node<'a>, side: Side) -> Vec<Block> {
        let commitment = Commitment::of_node(node);
        let force = commitment.force().sound();
        let by = self.bearers(node);
        let toward = self.names(commitment.toward().each().map(|name| name.node()), "and");
        let head = match side {
            Side::Both => Some(self.head(force, by, toward)),
            Side::Bound => toward.map(|toward| self.filled("toward", &[("toward", toward)])),
            Side::Owed => by.map(|by| self.filled("from", &[("by", by)])),
        };
        let text = self.prose_of(node, Key::Text);
        // To a party, a list under “you owe” says what is a duty; what is not one is told.
        let text = match force.filter(|_| side != Side::Both) {
            Some(force @ (Force::Should | Force::ShouldNot | Force::MustNot)) => {
                let word = Rich::own(self.view.language.word("page-forces", force.word())).strong();
                led(self.filled("statement", &[("head", word), ("text", Rich::default())]), text)
            }
            _ => text,
        };
        // Beside an article, what it says need not be said again.
        let borrowed = node.get(Key::Text).is_some_and(|text| text.get(Key::FromArticle).is_some())
            && side == Side::Both
            && self.is_beside(node);
        let text = if borrowed { Vec::new() } else { text };
        let mut blocks = match head {
            Some(head) if side == Side::Both => match text.is_empty() {
                true => vec![Block::Words(head.strong().ended())],
                false => led(self.filled("statement", &[("head", head.strong()), ("text", Rich::default())]), text),
            },
            Some(head) => {
                let head = capitalised(head).ended();
                let mut text = text;
                append(&mut text, head);
                text
            }
            None => text,
        };
        append(&mut blocks, self.conditions(commitment));
        blocks
    }

    /// A commitment in one line: who owes it, or who is owed it, and what.
    pub(super) fn commitment_in_brief(&self, node: Node<'a>, side: Side) -> Rich {
        let commitment = Commitment::of_node(node);
        let by = self.bearers(node);
        let toward = self.names(commitment.toward().each().map(|name| name.node()), "and");
        let party = if side == Side::Owed { by } else { toward };
        let text = self.line_of(node, Key::Text).unwrap_or_default();
        let text = match commitment.force().sound() {
            Some(force @ (Force::Should | Force::ShouldNot | Force::MustNot)) => {
                let word = Rich::own(self.view.language.word("page-forces", force.word()));
                self.filled("statement", &[("head", word), ("text", text)])
            }
            _ => text,
        };
        match party {
            Some(party) if !text.is_empty() => {
                let key = if side == Side::Owed { "from" } else { "toward" };
                let value = if side == Side::Owed { "by" } else { "toward" };
                let party = self.filled(key, &[(value, party)]);
                self.filled("about", &[("text", text.open()), ("of", party)]).ended()
            }
            _ => text.ended(),
        }
    }

    /// How a process decides, in few words: `majorité, plus de 1/2 (suffrages exprimés)`.
    pub(super) fn way(&self, node: Node<'a>) -> Option<Rich> {
        let process = Process::of_node(node);
        let method =
            process.method().sound().and_then(|method| self.view.language.word_if_any("method", method.word()));
        let threshold = process.threshold().sound().and_then(|threshold| self.threshold(threshold));
        let how: Vec<Rich> = method.map(str::to_owned).into_iter().chain(threshold).map(Rich::own).collect();
        let between = self.view.language.word("lists", "between");
        (!how.is_empty()).then(|| Rich::joined(how, between, between))
    }

    fn bearers(&self, node: Node<'a>) -> Option<Rich> {
        let by = node.get(Key::By).filter(|by| !by.is_unsound())?;
        match by.get(Key::AnyOf) {
            Some(one_of) => self.names(one_of.items(), "or"),
            None => self.names(by.items(), "and"),
        }
    }

    fn head(&self, force: Option<Force>, by: Option<Rich>, toward: Option<Rich>) -> Rich {
        let force = force.map_or("unknown", |force| force.word());
        let language = self.view.language;
        let head = match by {
            Some(by) => Rich::filled(language.word("page-duties", force), &[("by", by)]),
            None => Rich::own(language.word("page-duties-of-nobody", force)),
        };
        match toward {
            Some(toward) => {
                let toward = self.filled("toward", &[("toward", toward)]);
                head.and(Rich::own(", ")).and(toward)
            }
            None => head,
        }
    }

    /// When a commitment holds, by when, how often, except when, and what if it is not kept.
    fn conditions(&self, commitment: Commitment<'a>) -> Rich {
        let node = commitment.node();
        let mut said = Rich::default();
        let mut add =
            |words: Option<Rich>| said = std::mem::take(&mut said).then(words.map(Rich::ended).unwrap_or_default());
        let when = node.get(Key::When).filter(|when| !when.is_unsound()).and_then(|when| self.when(when));
        add(when.map(|when| self.filled("when", &[("text", when)])));
        let due = node.get(Key::Due).and_then(|due| self.time(due, Key::Due));
        add(due.map(|due| self.filled("due", &[("time", Rich::own(due))])));
        add(self.sentence_of_time(node, Key::Every));
        let day = |key| self.day(node, key);
        add(self.span(day(Key::From), day(Key::Until)));
        for exception in node.list(Key::Exceptions).filter(|exception| exception.is_object()) {
            add(self
                .object(exception, Part::Exception, None, &[])
                .map(|text| self.filled("except", &[("text", text)])));
        }
        let recourse = commitment.recourse().sound().and_then(|name| self.names([name.node()], "and"));
        add(recourse.map(|name| self.filled("recourse", &[("name", name)])));
        said
    }

    /// From which day until which day something holds.
    pub(super) fn span(&self, from: Option<String>, until: Option<String>) -> Option<Rich> {
        let said = |key, values: &[(&str, &str)]| Some(Rich::own(self.with(key, values)));
        match (&from, &until) {
            (Some(from), Some(until)) => said("from-until", &[("from", from), ("until", until)]),
            (Some(from), None) => said("since-day", &[("from", from)]),
            (None, Some(until)) => said("until-day", &[("until", until)]),
            (None, None) => None,
        }
    }

    fn right(&self, node: Node<'a>) -> Vec<Block> {
        let right = Right::of_node(node);
        let kind = right.right().sound().and_then(|kind| self.view.language.word_if_any("right-kinds", kind.word()));
        let holders = self.names(right.holders().each().map(|name| name.node()), "and");
        let resource = right.resource().sound().map(|name| self.name(name.node()));
        let what = match (kind.map(Rich::own), resource) {
            (Some(kind), Some(resource)) => self.filled("about", &[("text", kind), ("of", resource)]),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => Rich::default(),
        };
        let head = match holders {
            Some(holders) => self.filled("right", &[("holders", holders)]),
            None => Rich::own(self.word("right-of-nobody")),
        };
        let head = if what.is_empty() { head } else { self.filled("statement", &[("head", head), ("text", what)]) };
        let mut text = self.prose_of(node, Key::Text);
        text.extend(self.prose_of(node, Key::Conditions));
        led(head.strong().ended(), text)
    }

    fn exchange(&self, node: Node<'a>) -> Vec<Block> {
        let exchange = Exchange::of_node(node);
        let party = |name: Option<crate::model::values::Name<'a>>| {
            name.map_or_else(|| Rich::own(self.word("nameless")), |name| self.name(name.node()))
        };
        let head =
            self.filled("gives", &[("from", party(exchange.from().sound())), ("to", party(exchange.to().sound()))]);
        let gives = self.prose_of(node, Key::Gives);
        let mut blocks = match gives.is_empty() {
            true => vec![Block::Words(head.strong().ended())],
            false => led(self.filled("statement", &[("head", head.strong()), ("text", Rich::default())]), gives),
        };
        let amount = node.get(Key::Amount).filter(|amount| !amount.is_unsound());
        if let Some(amount) = amount.and_then(|amount| self.sum(amount)) {
            append(&mut blocks, self.filled("amount", &[("amount", amount)]).ended());
        }
        blocks.extend(self.prose_of(node, Key::Terms));
        blocks
    }

    fn process(&self, node: Node<'a>) -> Vec<Block> {
        let process = Process::of_node(node);
        let method =
            process.method().sound().and_then(|method| self.view.language.word_if_any("method", method.word()));
        let name = self.line_of(node, Key::Name);
        let head = match (name, method) {
            (Some(name), Some(method)) => {
                self.filled("statement", &[("head", name.strong()), ("text", Rich::own(method))])
            }
            (Some(name), None) => name.strong(),
            (None, Some(method)) => Rich::own(method).strong(),
            (None, None) => Rich::default(),
        };
        if head.is_empty() { Vec::new() } else { vec![Block::Words(head.ended())] }
    }
}

/// Blocks that begin with some words.
pub(super) fn led(head: Rich, mut blocks: Vec<Block>) -> Vec<Block> {
    match blocks.first_mut() {
        _ if head.is_empty() => {}
        Some(Block::Words(words)) => *words = head.then(std::mem::take(words)).ended(),
        _ => blocks.insert(0, Block::Words(head)),
    }
    blocks
}

/// Adds a sentence after the last words, where they are a paragraph.
pub(super) fn append(blocks: &mut Vec<Block>, words: Rich) {
    match blocks.last_mut() {
        _ if words.is_empty() => {}
        Some(Block::Words(last)) => *last = std::mem::take(last).ended().then(words),
        _ => blocks.push(Block::Words(words)),
    }
}

/// The same words, beginning with a capital.
pub(super) fn capitalised(mut words: Rich) -> Rich {
    if let Some(first) = words.0.iter_mut().find(|run| !run.text.is_empty()) {
        first.text = crate::messages::capital(&first.text);
    }
    words
}
