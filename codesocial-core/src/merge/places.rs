//! Values of a document found by their pointers, many times over: each list and object is gone through once.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::tree::node::Node;

/// What stands in a value, by number or by key.
enum Inside<'n> {
    Items(Vec<Node<'n>>),
    Members(HashMap<&'n str, Node<'n>>),
}

/// A document whose values are looked up.
pub(crate) struct Places<'n> {
    root: Node<'n>,
    ids: HashMap<&'n str, Node<'n>>,
    inside: RefCell<HashMap<u32, Inside<'n>>>,
}

impl<'n> Places<'n> {
    pub(crate) fn of(root: Node<'n>) -> Places<'n> {
        Places { root, ids: crate::merge::twins::ids(root), inside: RefCell::new(HashMap::new()) }
    }

    pub(crate) fn root(&self) -> Node<'n> {
        self.root
    }

    /// The element of that id.
    pub(crate) fn element(&self, id: &str) -> Option<Node<'n>> {
        self.ids.get(id).copied()
    }

    /// A member or an item of a value.
    pub(crate) fn step(&self, node: Node<'n>, step: &str) -> Option<Node<'n>> {
        let mut inside = self.inside.borrow_mut();
        let inside = inside.entry(node.index()).or_insert_with(|| {
            if node.is_array() {
                Inside::Items(node.items().collect())
            } else {
                let members = node.members();
                Inside::Members(members.map(|(key, value)| (key.as_str().unwrap_or_default(), value)).collect())
            }
        });
        match inside {
            Inside::Items(items) => items.get(step.parse::<usize>().ok()?).copied(),
            Inside::Members(members) => members.get(step).copied(),
        }
    }

    /// The value at a pointer, or the nearest around it.
    pub(crate) fn nearest(&self, pointer: &str) -> Node<'n> {
        let mut node = self.root;
        for step in pointer.split('/').skip(1) {
            match self.step(node, &step.replace("~1", "/").replace("~0", "~")) {
                Some(inner) => node = inner,
                None => break,
            }
        }
        node
    }
}
