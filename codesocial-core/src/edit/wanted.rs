//! What a text is to say, as far as possible by the values that stand in texts already.

use crate::tree::foreign::ForeignLookup;
use crate::tree::node::{Kind, Node};

/// In which text a value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// In the text that is edited.
    Ours,
    /// In one from which something is taken over.
    Theirs,
    /// In the one from which both came.
    Base,
}

/// A value that is wanted.
#[derive(Debug, Clone)]
pub(crate) enum Wanted<'a> {
    /// The whole value that stands in a text, as it is written there.
    Whole(Side, Node<'a>),
    /// A value that stands in another text, in the place of one of the edited text.
    Instead(Node<'a>, Side, Node<'a>),
    /// The same, with the lines that it has there: the comments around it and the way in which it is written.
    Lines(Node<'a>, Side, Node<'a>),
    /// A text in the place of the one that stands there, or a new one.
    Text(Option<Node<'a>>, String),
    /// An object: the one of the edited text that it replaces, and its members.
    Object(Option<Node<'a>>, Vec<(String, Wanted<'a>)>),
    /// A list, in the same way.
    List(Option<Node<'a>>, Vec<Wanted<'a>>),
}

impl<'a> Wanted<'a> {
    /// The value of the edited text in whose place it stands.
    pub(super) fn ours(&self) -> Option<Node<'a>> {
        match self {
            Wanted::Whole(Side::Ours, node) => Some(*node),
            Wanted::Whole(..) => None,
            Wanted::Instead(node, ..) | Wanted::Lines(node, ..) => Some(*node),
            Wanted::Text(node, _) | Wanted::Object(node, _) | Wanted::List(node, _) => *node,
        }
    }

    /// Whether a value is the one that is wanted; the order of keys does not count.
    pub(crate) fn is_said_by(&self, node: Node<'_>) -> bool {
        match self {
            Wanted::Whole(_, wanted) | Wanted::Instead(_, _, wanted) | Wanted::Lines(_, _, wanted) => {
                same_whatever_order(*wanted, node)
            }
            Wanted::Text(_, text) => node.as_str() == Some(text),
            Wanted::Object(_, members) => {
                let mut ahead = node.members();
                node.is_object()
                    && node.members().count() == members.len()
                    && members.iter().all(|(key, wanted)| {
                        next_or_any(node, &mut ahead, key).is_some_and(|value| wanted.is_said_by(value))
                    })
            }
            Wanted::List(_, items) => {
                node.is_array()
                    && node.items().count() == items.len()
                    && items.iter().zip(node.items()).all(|(wanted, item)| wanted.is_said_by(item))
            }
        }
    }
}

/// The value of a key: the next one mostly, else wherever it stands.
fn next_or_any<'n>(node: Node<'n>, ahead: &mut crate::tree::node::Members<'n>, key: &str) -> Option<Node<'n>> {
    match ahead.next() {
        Some((name, value)) if name.as_str() == Some(key) => Some(value),
        _ => node.get_foreign(key),
    }
}

/// Whether two values are the same, in whatever order their keys stand.
pub(crate) fn same_whatever_order(one: Node<'_>, other: Node<'_>) -> bool {
    match (one.kind(), other.kind()) {
        (Kind::Array, Kind::Array) => {
            one.items().count() == other.items().count()
                && one.items().zip(other.items()).all(|(one, other)| same_whatever_order(one, other))
        }
        (Kind::Object, Kind::Object) => {
            let mut ahead = other.members();
            one.members().count() == other.members().count()
                && one.members().all(|(key, value)| {
                    next_or_any(other, &mut ahead, key.as_str().unwrap_or_default())
                        .is_some_and(|other| same_whatever_order(value, other))
                })
        }
        (one_kind, other_kind) => match (one.as_str(), other.as_str()) {
            (None, None) => one_kind == other_kind,
            (one, other) => one == other,
        },
    }
}
