//! The items of two lists paired.

use crate::model::identity::{known_by, known_by_itself};
use crate::tree::key::Key;
use std::borrow::Cow;
use std::collections::HashMap;

use crate::base::sort;
use crate::base::unicode::composed;
use crate::compare::alignment::align;
use crate::compare::pairing::{Work, said};
use crate::compare::words::likeness;
use crate::tree::node::Node;

/// The lists of prose: an item that has changed its words is still that item. The items of other lists of strings
/// (references, keywords, languages) are what they say.
const PROSE: [&str; 7] = ["criteria", "responsibilities", "scope", "grounds", "tools", "activities", "audiences"];

/// From how much in common on two items in the same place are the same item with other words.
const ALIKE: f64 = 0.5;

/// How many pairs of items in one gap are weighed against each other; in a wider gap, position decides.
const WEIGHED: usize = 400;

impl Work {
    /// Pairs the items of two lists.
    pub(super) fn list<'o, 'n>(&mut self, before: Node<'o>, after: Node<'n>) {
        let key = before.key().and_then(Node::as_str).unwrap_or_default();
        let mut ones: Vec<Node<'o>> = before.items().filter(|item| !self.pairing.has_before(*item)).collect();
        let mut others: Vec<Node<'n>> = after.items().filter(|item| !self.pairing.has_after(*item)).collect();
        if ones.is_empty() || others.is_empty() {
            return;
        }
        let list = before.key().and_then(Node::known_key);
        let known_by = list.and_then(known_by).unwrap_or(&[Key::Id]);
        self.by_name(&mut ones, &mut others, known_by, list.is_some_and(known_by_itself));
        let anchors = self.by_content(&ones, &others);
        // An element that has an id no other has is no other element, however alike.
        let open = |item: Node<'_>| {
            item.text(Key::Id).is_none()
                && (item.as_str().is_none() || PROSE.contains(&key) || key.starts_with("x-") || key.is_empty())
        };
        let mut from = (0, 0);
        for (one, other) in anchors.into_iter().chain([(ones.len(), others.len())]) {
            let gap: Vec<_> = ones
                .get(from.0..one)
                .unwrap_or_default()
                .iter()
                .copied()
                .filter(|item| open(*item) && !self.pairing.has_before(*item))
                .collect();
            let new: Vec<_> = others
                .get(from.1..other)
                .unwrap_or_default()
                .iter()
                .copied()
                .filter(|item| open(*item) && !self.pairing.has_after(*item))
                .collect();
            self.gap(&gap, &new);
            from = (one + 1, other + 1);
        }
    }

    /// Pairs the items that have the same name, and drops them from the lists. A name that stands twice is none; an item that is
    /// a name and nothing else may have become one that says more.
    fn by_name(&mut self, ones: &mut Vec<Node<'_>>, others: &mut Vec<Node<'_>>, keys: &[Key], bare: bool) {
        type Names<'a> = HashMap<Vec<Cow<'a, str>>, Option<Node<'a>>>;
        fn names<'a>(items: &[Node<'a>], keys: &[Key], bare: bool) -> Names<'a> {
            let mut names = HashMap::new();
            for item in items.iter().filter(|item| item.is_object() || bare) {
                let own = item.as_str();
                let name = |key: &Key| composed(own.or_else(|| item.text(*key)).unwrap_or_default());
                let name: Vec<_> = keys.iter().map(name).collect();
                if name.first().is_some_and(|first| !first.is_empty()) {
                    names.entry(name).and_modify(|item| *item = None).or_insert(Some(*item));
                }
            }
            names
        }
        let new = names(others, keys, bare);
        let mut pairs: Vec<_> = names(ones, keys, bare)
            .into_iter()
            .filter_map(|(name, item)| Some((item?, new.get(&name).copied().flatten()?)))
            .filter(|(one, other)| one.is_object() || other.is_object())
            .collect();
        sort::by_key(&mut pairs, |(one, _)| one.index());
        for (one, other) in pairs {
            self.values(one, other);
        }
        ones.retain(|item| !self.pairing.has_before(*item));
        others.retain(|item| !self.pairing.has_after(*item));
    }

    /// Pairs the items that say the same, first those that kept their order, and gives the positions of these.
    fn by_content(&mut self, ones: &[Node<'_>], others: &[Node<'_>]) -> Vec<(usize, usize)> {
        let mut numbers: HashMap<u64, u32> = HashMap::new();
        let mut number = |node: Node<'_>| {
            let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            *numbers.entry(said::whole(node)).or_insert(next)
        };
        let before: Vec<u32> = ones.iter().map(|item| number(*item)).collect();
        let after: Vec<u32> = others.iter().map(|item| number(*item)).collect();
        let mut anchors = Vec::new();
        for (one, other) in align(&before, &after) {
            if self.join_equal(ones.get(one), others.get(other)) {
                anchors.push((one, other));
            }
        }
        // What moved: the first of those left that say the same.
        let mut left: HashMap<u32, Vec<Node<'_>>> = HashMap::new();
        for (item, number) in others.iter().zip(&after).rev() {
            if !self.pairing.has_after(*item) {
                left.entry(*number).or_default().push(*item);
            }
        }
        for (item, number) in ones.iter().zip(&before) {
            if !self.pairing.has_before(*item)
                && let Some(other) = left.get_mut(number).and_then(Vec::pop)
            {
                self.join_equal(Some(item), Some(&other));
            }
        }
        anchors
    }

    fn join_equal(&mut self, one: Option<&Node<'_>>, other: Option<&Node<'_>>) -> bool {
        match (one, other) {
            // Equal numbers are no proof.
            (Some(one), Some(other)) if said::alike(*one, *other) => {
                self.values(*one, *other);
                true
            }
            _ => false,
        }
    }

    /// Pairs the items between two that stayed, as far as they are alike, in order.
    fn gap(&mut self, ones: &[Node<'_>], others: &[Node<'_>]) {
        let kinds =
            |one: Node<'_>, other: Node<'_>| (one.is_object(), one.is_array()) == (other.is_object(), other.is_array());
        if ones.len().saturating_mul(others.len()) > WEIGHED {
            for (one, other) in ones.iter().zip(others) {
                if kinds(*one, *other) && likeness(&prose(*one), &prose(*other)) >= ALIKE {
                    self.values(*one, *other);
                }
            }
            return;
        }
        let mut weighed: Vec<(f64, usize, usize)> = Vec::new();
        let texts: Vec<String> = others.iter().map(|other| prose(*other)).collect();
        for (number, one) in ones.iter().enumerate() {
            let text = prose(*one);
            for ((position, other), new) in others.iter().enumerate().zip(&texts) {
                let alike = if kinds(*one, *other) { likeness(&text, new) } else { 0.0 };
                // The only item between two that stayed is that item, unless it is a wholly different one.
                let least = if ones.len() == 1 && others.len() == 1 { ALIKE / 2.0 } else { ALIKE };
                if alike >= least {
                    weighed.push((alike, number, position));
                }
            }
        }
        sort::by(&mut weighed, |one, other| other.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2))));
        for (_, number, position) in weighed {
            if let (Some(one), Some(other)) = (ones.get(number), others.get(position))
                && !self.pairing.has_before(*one)
                && !self.pairing.has_after(*other)
            {
                self.values(*one, *other);
            }
        }
    }
}

/// All words of a value.
fn prose(node: Node<'_>) -> String {
    fn gather(node: Node<'_>, text: &mut String) {
        match node.as_str() {
            Some(words) => text.extend([words, " "]),
            None if node.is_object() || node.is_array() => {
                node.items().for_each(|item| gather(item, text));
                node.members().for_each(|(_, value)| gather(value, text));
            }
            None => text.extend([crate::tree::canonical::value(node).as_str(), " "]),
        }
    }
    let mut text = String::new();
    gather(node, &mut text);
    text
}
