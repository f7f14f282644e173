//! Objects merged key by key.

use std::collections::HashMap;

use crate::edit::wanted::{Side, Wanted, same_whatever_order as same};
use crate::merge::Merger;
use crate::merge::conflict::{Kind, Said, Step};
use crate::tree::node::Node;

impl<'a> Merger<'a> {
    /// An object; the keys stand as on our side, new ones of the other side behind the key that they follow there.
    pub(super) fn members(
        &mut self,
        base: Option<Node<'a>>,
        ours: Option<Node<'a>>,
        theirs: Option<Node<'a>>,
    ) -> Wanted<'a> {
        let was = table(base);
        let (one, other) = (table(ours), table(theirs));
        let mut members = Vec::new();
        for key in keys(ours, theirs, &one) {
            let noted = self.noted();
            let wanted = match (one.get(key).copied(), other.get(key).copied()) {
                (Some(ours), Some(theirs)) => Some(self.both(was.get(key).copied(), ours, theirs)),
                (Some(ours), None) => self.alone(Side::Ours, was.get(key).copied(), ours, theirs.is_some()),
                (None, Some(theirs)) => self.alone(Side::Theirs, was.get(key).copied(), theirs, ours.is_some()),
                (None, None) => None,
            };
            if let Some(wanted) = wanted {
                self.deeper(noted, &Step::Key(key.to_owned()));
                members.push((key.to_owned(), wanted));
            }
        }
        for (key, value) in base.into_iter().flat_map(Node::members) {
            let key = key.as_str().unwrap_or_default();
            if !one.contains_key(key) && !other.contains_key(key) && self.holds_restored(value) {
                members.push((key.to_owned(), Wanted::Whole(Side::Base, value)));
            }
        }
        Wanted::Object(ours, members)
    }

    /// A value that one side has and the other has not: added, or removed by the other.
    pub(super) fn alone(
        &mut self,
        side: Side,
        base: Option<Node<'a>>,
        node: Node<'a>,
        other_has_object: bool,
    ) -> Option<Wanted<'a>> {
        let Some(base) = base.filter(|_| other_has_object) else { return Some(self.one_sided(side, node)) };
        if self.is_entangled(side, node) {
            return Some(self.one_sided(side, node));
        }
        if self.holds_restored(node) {
            return Some(Wanted::Whole(side, node));
        }
        if same(base, node) {
            return None;
        }
        let said = Some(Said::Value(node));
        let (ours, theirs) = if side == Side::Ours { (said, None) } else { (None, said) };
        let taken = self.clash(Kind::EditRemove, Some(Said::Value(base)), ours, theirs);
        (taken == side).then_some(Wanted::Whole(side, node))
    }
}

fn table(object: Option<Node<'_>>) -> HashMap<&str, Node<'_>> {
    let members = object.into_iter().flat_map(Node::members);
    members.map(|(key, value)| (key.as_str().unwrap_or_default(), value)).collect()
}

/// The keys of both sides in the order in which they are to stand.
fn keys<'a>(ours: Option<Node<'a>>, theirs: Option<Node<'a>>, one: &HashMap<&str, Node<'a>>) -> Vec<&'a str> {
    let name = |(key, _): (Node<'a>, Node<'a>)| key.as_str().unwrap_or_default();
    // By the key that they follow: what only the other side has.
    let mut following: HashMap<Option<&'a str>, Vec<&'a str>> = HashMap::new();
    let mut anchor = None;
    for key in theirs.into_iter().flat_map(Node::members).map(name) {
        if one.contains_key(key) {
            anchor = Some(key);
        } else {
            following.entry(anchor).or_default().push(key);
        }
    }
    let mut keys: Vec<&str> = Vec::new();
    let mut add = |anchor: Option<&'a str>, keys: &mut Vec<&'a str>| {
        keys.extend(following.remove(&anchor).into_iter().flatten());
    };
    for (number, key) in ours.into_iter().flat_map(Node::members).map(name).enumerate() {
        keys.push(key);
        if number == 0 {
            add(None, &mut keys);
        }
        add(Some(key), &mut keys);
    }
    add(None, &mut keys);
    keys
}
