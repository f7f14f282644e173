//! Grounds on which somebody decides: who excludes for other reasons decides something else.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::inherited;
use crate::analysis::powers::Row;
use crate::analysis::powers::facts::MOST_NAMED;
use crate::model::views::Process;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// What a sanction says of why it falls on somebody.
const REASONS: [Key; 4] = [Key::BreachOf, Key::Causes, Key::Grounds, Key::When];

/// The grounds of one place that gives an act to somebody, by the keys that say them.
#[derive(Debug, Default)]
struct Grounds<'a> {
    reasons: Vec<(Key, HashSet<&'a str>)>,
    /// On whom it can fall.
    against: HashSet<&'a str>,
}

impl<'a> Grounds<'a> {
    fn of(code: &Code<'a>, row: &Row<'a>, said: Node<'a>) -> Grounds<'a> {
        let mut grounds = Grounds::default();
        // Of the places that give an act to somebody, sanctions alone have grounds.
        if said.get(Key::DecidedBy).is_some() {
            grounds.reasons.extend(REASONS.into_iter().filter_map(|key| Some((key, words(said.get(key)?)))));
            grounds.against = said.get(Key::Against).map(words).unwrap_or_default();
        }
        let when = row.gate.process.and_then(|process| inherited(code, process, Process::when).node());
        grounds.reasons.extend(when.map(|when| (Key::Process, words(when))));
        // A breach of anything at all is no ground in particular.
        grounds.reasons.retain(|(key, words)| *key != Key::BreachOf || !words.contains("everything"));
        grounds
    }

    /// Whether nobody can say that both hold of one case: one is limited and the other is not, or each to something else.
    fn are_apart(&self, other: &Grounds<'a>) -> bool {
        let others = !self.against.is_empty() && !other.against.is_empty() && self.against.is_disjoint(&other.against);
        if others || self.reasons.is_empty() || other.reasons.is_empty() {
            return others || self.reasons.is_empty() != other.reasons.is_empty();
        }
        let of_both = self.reasons.iter().flat_map(|(key, words)| {
            let same = other.reasons.iter().filter(move |(other, _)| other == key);
            same.map(move |(_, others)| words.is_disjoint(others))
        });
        of_both.reduce(|one, other| one || other).unwrap_or(true)
    }
}

/// The places of two rows that give the same act to both of them, if there are any.
pub(super) fn in_common<'a>(code: &Code<'a>, one: &Row<'a>, other: &Row<'a>) -> Option<(Node<'a>, Node<'a>)> {
    let places = |row: &Row<'a>| -> Vec<(Node<'a>, Grounds<'a>)> {
        let said = row.power.said.iter().take(MOST_NAMED);
        said.map(|node| (*node, Grounds::of(code, row, *node))).collect()
    };
    let (ones, others) = (places(one), places(other));
    let mut pairs = ones.iter().flat_map(|one| others.iter().map(move |other| (one, other)));
    pairs.find(|((_, one), (_, other))| !one.are_apart(other)).map(|((one, _), (other, _))| (*one, *other))
}

/// The words and names in a value, as they stand.
fn words(value: Node<'_>) -> HashSet<&str> {
    let (mut words, mut open) = (HashSet::new(), vec![value]);
    while let Some(node) = open.pop().filter(|_| words.len() < MOST_NAMED) {
        words.extend(node.as_str());
        open.extend(node.items());
        open.extend(node.members().map(|(_, value)| value));
    }
    words
}
