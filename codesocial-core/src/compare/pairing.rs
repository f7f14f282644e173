//! Which value of one document stands for which of another: by identity, never by position alone.
//!
//! - An element with an id is the element of that id, wherever it stands; under another id, the one that says the same.
//! - A value of an object is the value of the same key.
//! - An item of a list that has no id is the one of the same name where its list has one (a holder, a link), else the
//!   one that says the same, else the one in its place that says nearly the same.
//!
//! Nothing here knows what a change means; that two values are paired says only that a person would compare them.

pub(crate) mod list;
pub(crate) mod said;

use crate::base::sort;
use crate::tree::key::Key;
use crate::tree::node::Node;

use std::collections::HashMap;

/// The pairs of two documents.
#[derive(Debug)]
pub(crate) struct Pairing {
    /// By the number of a node before, the number of the one after that stands for it.
    after: Vec<u32>,
    /// The other way round.
    before: Vec<u32>,
    /// The elements whose id changed, by their numbers.
    renamed: Vec<(u32, u32)>,
    /// Of each node before: whether nothing in it differs, in any place, from the one that stands for it.
    untouched: Vec<bool>,
}

/// The number of no node.
const NONE: u32 = u32::MAX;

impl Pairing {
    /// Pairs the values of two documents. Keys are not paired: a value's key tells.
    pub(crate) fn of(before: Node<'_>, after: Node<'_>) -> Pairing {
        Pairing::by(before, after, elements)
    }

    /// The same, where what extensions hold is followed by its ids too: whoever merges must not make two of one.
    pub(crate) fn with_extensions(before: Node<'_>, after: Node<'_>) -> Pairing {
        Pairing::by(before, after, |root| {
            let mut all = elements(root);
            all.extend(extended(root));
            all
        })
    }

    fn by(before: Node<'_>, after: Node<'_>, elements: impl for<'n> Fn(Node<'n>) -> Vec<Element<'n>>) -> Pairing {
        let none = |root: Node<'_>| vec![NONE; root.next() as usize];
        let untouched = vec![false; before.next() as usize];
        let pairing = Pairing { after: none(before), before: none(after), renamed: Vec::new(), untouched };
        let mut work = Work { pairing, same: Stretch::default() };
        let (elements, new_elements) = (elements(before), elements(after));
        // Up to the first that came, went or moved, the elements are the same in the same order.
        let same = elements.iter().zip(&new_elements);
        let same = same.take_while(|(one, other)| one.kind == other.kind && one.id == other.id);
        let begun = same.map(|(one, other)| work.pairing.join(one.node, other.node)).count();
        let rest = new_elements.get(begun..).unwrap_or_default();
        let mut by_identity = HashMap::with_capacity(rest.len());
        for element in rest {
            by_identity.entry((element.kind, element.id)).or_insert(element.node);
        }
        for element in elements.get(begun..).unwrap_or_default() {
            // Where an id stands twice, the first of each side is meant.
            if let Some(node) = by_identity.remove(&(element.kind, element.id)) {
                work.pairing.join(element.node, node);
            }
        }
        work.renamed(&elements, &new_elements);
        for element in &elements {
            if let Some(other) = work.pairing.after(element.node, after) {
                work.values(element.node, other);
            }
        }
        work.values(before, after);
        work.pairing
    }

    /// The value after that stands for one before; `root` is the document after.
    pub(crate) fn after<'n>(&self, before: Node<'_>, root: Node<'n>) -> Option<Node<'n>> {
        self.after.get(before.index() as usize).filter(|number| **number != NONE).and_then(|number| root.other(*number))
    }

    /// The value before that stands for one after; `root` is the document before.
    pub(crate) fn before<'o>(&self, after: Node<'_>, root: Node<'o>) -> Option<Node<'o>> {
        self.before.get(after.index() as usize).filter(|number| **number != NONE).and_then(|number| root.other(*number))
    }

    /// Whether nothing in a value before differs from the one after that stands for it: neither what is in it nor its places.
    pub(crate) fn untouched(&self, before: Node<'_>) -> bool {
        self.untouched.get(before.index() as usize).copied().unwrap_or_default()
    }

    /// The old and the new ids of the elements whose id changed.
    pub(crate) fn renamed<'a>(
        &'a self,
        before: Node<'a>,
        after: Node<'a>,
    ) -> impl Iterator<Item = (&'a str, &'a str)> + 'a {
        self.renamed.iter().filter_map(move |(one, other)| {
            Some((before.other(*one)?.text(Key::Id)?, after.other(*other)?.text(Key::Id)?))
        })
    }

    fn join(&mut self, before: Node<'_>, after: Node<'_>) {
        if let Some(place) = self.after.get_mut(before.index() as usize) {
            *place = after.index();
        }
        if let Some(place) = self.before.get_mut(after.index() as usize) {
            *place = before.index();
        }
    }

    /// Pairs all that is in two values that are the same, one for one; unless something in them has another pair.
    fn join_all(&mut self, before: Node<'_>, after: Node<'_>) -> bool {
        let (ones, others) = (before.index()..before.next(), after.index()..after.next());
        let range = |numbers: &std::ops::Range<u32>| numbers.start as usize..numbers.end as usize;
        let free = |list: &[u32], here: &std::ops::Range<u32>, there: &std::ops::Range<u32>| {
            let pairs = list.get(range(here)).unwrap_or_default().iter().zip(there.clone());
            pairs.into_iter().all(|(number, own)| *number == NONE || *number == own)
        };
        if !free(&self.after, &ones, &others) || !free(&self.before, &others, &ones) {
            return false;
        }
        for (list, here, there) in [(&mut self.after, &ones, &others), (&mut self.before, &others, &ones)] {
            for (place, number) in list.get_mut(range(here)).unwrap_or_default().iter_mut().zip(there.clone()) {
                *place = number;
            }
        }
        if let Some(untouched) = self.untouched.get_mut(before.index() as usize) {
            *untouched = true;
        }
        true
    }

    fn has_before(&self, node: Node<'_>) -> bool {
        self.after.get(node.index() as usize).is_some_and(|number| *number != NONE)
    }

    fn has_after(&self, node: Node<'_>) -> bool {
        self.before.get(node.index() as usize).is_some_and(|number| *number != NONE)
    }
}

/// An element that has an id.
struct Element<'a> {
    /// The kind of list in which it stands: an id is the same one only within a kind.
    kind: &'a str,
    id: &'a str,
    node: Node<'a>,
}

/// The elements with an id, in the order of the text; not those of extensions, whose ids are their own affair.
fn elements(root: Node<'_>) -> Vec<Element<'_>> {
    let mut found = Vec::new();
    let mut next = root.index();
    while let Some(node) = root.other(next).filter(|node| node.index() < root.next()) {
        next += 1;
        if !(node.is_object() || node.is_array()) {
            continue;
        }
        let key = node.key().and_then(Node::as_str).unwrap_or_default();
        if key.starts_with("x-") || key == "proof" {
            next = node.next();
        } else if node.is_object()
            && let Some(list) = node.parent().filter(|parent| parent.is_array())
            && let Some(id) = node.text(Key::Id)
        {
            let kind = list.key().and_then(Node::as_str).map_or("", kind_of);
            found.push(Element { kind, id, node });
        }
    }
    found
}

/// The elements of extensions, as far as an id stands once in an extension: each of these is a kind.
fn extended(root: Node<'_>) -> Vec<Element<'_>> {
    let mut found: Vec<Element<'_>> = Vec::new();
    let mut next = root.index();
    while let Some(top) = root.other(next).filter(|node| node.index() < root.next()) {
        next += 1;
        let Some(kind) = top.key().and_then(Node::as_str).filter(|key| key.starts_with("x-")) else { continue };
        if !(top.is_object() || top.is_array()) {
            continue;
        }
        let inside = (top.index()..top.next()).filter_map(|number| root.other(number));
        found.extend(inside.filter(|node| node.is_object()).filter_map(|node| {
            node.parent().filter(|parent| parent.is_array())?;
            Some(Element { kind, id: node.text(Key::Id)?, node })
        }));
        next = top.next();
    }
    let mut count: HashMap<(&str, &str), usize> = HashMap::new();
    for element in &found {
        *count.entry((element.kind, element.id)).or_insert(0) += 1;
    }
    found.retain(|element| count.get(&(element.kind, element.id)) == Some(&1));
    found
}

/// The kind of the elements of a list: those of the purpose are one kind, since an objective may become a mission.
fn kind_of(key: &str) -> &str {
    match key {
        "challenges" | "objectives" | "missions" | "values" => "items",
        key => key,
    }
}

struct Work {
    pairing: Pairing,
    /// What was found to be the same last.
    same: Stretch,
}

/// A stretch of nodes before that are the same as so many after; with the next one they differ, or it is all that was looked at.
#[derive(Debug, Default)]
struct Stretch {
    before: u32,
    after: u32,
    count: u32,
}

impl Work {
    /// Pairs two values, and what is in them. Recursion is bounded by the depth that the reader admits.
    fn values(&mut self, before: Node<'_>, after: Node<'_>) {
        self.pairing.join(before, after);
        if self.pairing.untouched(before) || self.same(before, after) && self.pairing.join_all(before, after) {
            return;
        }
        if before.is_array() && after.is_array() {
            self.list(before, after);
        } else {
            self.members(before, after);
        }
    }

    /// Whether two values are the same, one for one. What is around them was mostly looked at just before and found to
    /// be the same up to somewhere: so far nothing is looked at again, and the whole costs no more than one reading.
    fn same(&mut self, before: Node<'_>, after: Node<'_>) -> bool {
        let size = before.next() - before.index();
        let ahead = before.index().wrapping_sub(self.same.before);
        let known = after.index().wrapping_sub(self.same.after) == ahead && ahead < self.same.count;
        if !known {
            let count = before.same_until(after);
            self.same = Stretch { before: before.index(), after: after.index(), count };
            return count == size;
        }
        ahead + size <= self.same.count
    }

    /// Pairs the values of two objects by key.
    fn members<'n>(&mut self, before: Node<'_>, after: Node<'n>) {
        if !(before.is_object() && after.is_object()) {
            return;
        }
        let mut others = after.members();
        let mut table: Option<HashMap<&str, Node<'n>>> = None;
        for (key, value) in before.members() {
            let name = key.as_str().unwrap_or_default();
            // Mostly keys stand in the same order; otherwise they are looked up.
            let mut ahead = others.clone();
            let found = match ahead.next() {
                Some((other, value)) if other.as_str() == Some(name) => {
                    others = ahead;
                    Some(value)
                }
                _ => {
                    let fill = || {
                        let mut table = HashMap::new();
                        for (key, value) in after.members() {
                            table.entry(key.as_str().unwrap_or_default()).or_insert(value);
                        }
                        table
                    };
                    let found = table.get_or_insert_with(fill).get(name).copied();
                    if let Some(value) = found {
                        others = value.members_after();
                    }
                    found
                }
            };
            if let Some(other) = found.filter(|other| !self.pairing.has_after(*other)) {
                self.values(value, other);
            }
        }
    }

    /// Pairs elements whose ids are gone with those whose ids are new, where they say exactly the same and nothing else
    /// does: their id was changed.
    fn renamed(&mut self, elements: &[Element<'_>], new: &[Element<'_>]) {
        let mut gone: HashMap<u64, Vec<&Element<'_>>> = HashMap::new();
        for element in elements.iter().filter(|element| !self.pairing.has_before(element.node)) {
            gone.entry(said::besides_id(element.node)).or_default().push(element);
        }
        let mut came: HashMap<u64, Vec<&Element<'_>>> = HashMap::new();
        for element in new.iter().filter(|element| !gone.is_empty() && !self.pairing.has_after(element.node)) {
            came.entry(said::besides_id(element.node)).or_default().push(element);
        }
        for (hash, old) in gone {
            if let ([old], Some([new])) = (old.as_slice(), came.get(&hash).map(Vec::as_slice))
                && old.kind == new.kind
                && said::alike_besides_id(old.node, new.node)
            {
                self.pairing.join(old.node, new.node);
                self.pairing.renamed.push((old.node.index(), new.node.index()));
            }
        }
        sort::by(&mut self.pairing.renamed, Ord::cmp);
    }
}

#[cfg(test)]
mod tests;
