//! The JSON Pointers of many nodes of one tree. The items of a list are counted once, however many pointers lead into
//! it, so that a thousand problems at the end of a long list cost no more than at its beginning.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::tree::node::Node;

/// Knows the children of the nodes that it was asked about.
#[derive(Debug, Default)]
pub(crate) struct Pointers {
    /// By the number of an array or object: the numbers of its items or values, in order.
    children: RefCell<HashMap<u32, Rc<[u32]>>>,
}

impl Pointers {
    /// The JSON Pointer of a value.
    pub(crate) fn of(&self, node: Node<'_>) -> String {
        let mut steps = Vec::new();
        let mut here = node;
        while let Some(parent) = here.parent() {
            steps.push(match here.key() {
                Some(key) => key.as_str().unwrap_or_default().replace('~', "~0").replace('/', "~1"),
                None => self.position(here, parent).to_string(),
            });
            here = parent;
        }
        steps.iter().rev().fold(String::new(), |pointer, step| pointer + "/" + step)
    }

    /// How many items stand before one in its list.
    pub(crate) fn position(&self, item: Node<'_>, list: Node<'_>) -> usize {
        self.children(list).partition_point(|other| *other < item.index())
    }

    /// The innermost value that holds a byte, its key's bytes included.
    pub(crate) fn innermost<'a>(&self, root: Node<'a>, offset: u32) -> Node<'a> {
        let mut here = root;
        while let Some(inner) = self.child_at(here, offset) {
            here = inner;
        }
        here
    }

    fn child_at<'a>(&self, parent: Node<'a>, offset: u32) -> Option<Node<'a>> {
        let children = self.children(parent);
        let node = |index: &u32| parent.other(*index);
        // From the key on: what stands between a key and its value (a tag) belongs to the value.
        let start = |index: &u32| node(index).map_or(0, |child| child.key().unwrap_or(child).span().start);
        let end = |index: &u32| node(index).map_or(0, |child| child.span().end);
        let begun = children.partition_point(|child| start(child) <= offset);
        let child = children.iter().take(begun).rev().find(|child| start(child) < end(child))?;
        node(child).filter(|child| offset < child.span().end)
    }

    /// The items of an array, the values of an object.
    fn children(&self, parent: Node<'_>) -> Rc<[u32]> {
        let list = || parent.items().chain(parent.members().map(|(_, value)| value)).map(Node::index).collect();
        self.children.borrow_mut().entry(parent.index()).or_insert_with(list).clone()
    }
}
