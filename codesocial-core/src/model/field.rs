//! What stands under a key of an object, as a rule may see it: by its type, and only where it has no problem of structure.
//! "Absent" and "unsound" must not be mixed up: what is wrong is not missing.

use std::marker::PhantomData;

use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::{Children, Kind, Node};

/// What an object has under a key.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Field<'a, T> {
    /// Nothing: the key is not there.
    Absent,
    /// Something with a problem of structure, which the structure check tells: nobody knows what was meant.
    Unsound(Node<'a>),
    /// A value of the model, and the node that says it.
    Sound(T, Node<'a>),
}

impl<'a, T> Field<'a, T> {
    /// The value, if it is one of the model.
    pub(crate) fn sound(self) -> Option<T> {
        match self {
            Field::Sound(value, _) => Some(value),
            Field::Absent | Field::Unsound(_) => None,
        }
    }

    /// The value with the node that says it, if it is one of the model.
    pub(crate) fn told(self) -> Option<(T, Node<'a>)> {
        match self {
            Field::Sound(value, node) => Some((value, node)),
            Field::Absent | Field::Unsound(_) => None,
        }
    }

    /// What stands there, sound or not.
    pub(crate) fn node(&self) -> Option<Node<'a>> {
        match self {
            Field::Absent => None,
            Field::Unsound(node) | Field::Sound(_, node) => Some(*node),
        }
    }

    /// Whether the key is not there.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Field::Absent)
    }

    /// Whether something is said: see [`says`].
    pub(crate) fn is_stated(&self) -> bool {
        self.node().is_some_and(says)
    }
}

/// The items of a list under a key of an object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Items<'a, T> {
    list: Option<Node<'a>>,
    of: PhantomData<T>,
}

impl<'a, T: FromNode<'a>> Items<'a, T> {
    /// What stands there, sound or not.
    pub(crate) fn node(self) -> Option<Node<'a>> {
        self.list
    }

    /// Whether something is said: see [`says`].
    pub(crate) fn is_stated(self) -> bool {
        self.list.is_some_and(says)
    }

    /// The nodes of the items, sound or not.
    pub(crate) fn nodes(self) -> impl Iterator<Item = Node<'a>> + Clone {
        self.list.into_iter().flat_map(Node::items)
    }
}

impl<'a, T: FromNode<'a>> IntoIterator for Items<'a, T> {
    type Item = T;
    type IntoIter = std::iter::FilterMap<std::iter::Flatten<std::option::IntoIter<Children<'a>>>, fn(Node<'a>) -> Option<T>>;

    /// The items that are values of the model.
    fn into_iter(self) -> Self::IntoIter {
        self.list.map(Node::items).into_iter().flatten().filter_map(T::from_node)
    }
}

/// A value of the model that a node says.
pub(crate) trait FromNode<'a>: Sized {
    /// The value; none where the node has a problem of structure.
    fn from_node(node: Node<'a>) -> Option<Self>;
}

/// A view of an object of the model. It reads as much as can be read: a key that is missing is absent, and keeps nobody
/// from reading the others.
pub(crate) trait View<'a>: FromNode<'a> + Copy {
    /// The part of the model that it is.
    const PART: Part;

    /// The object.
    fn node(self) -> Node<'a>;
}

/// A type that is one of some words.
pub(crate) trait Word: Copy + PartialEq + 'static {
    /// All of them, in the order of the model.
    const ALL: &'static [Self];

    /// The value of that word.
    fn named(word: &str) -> Option<Self>;

    /// Its word in a document.
    fn word(self) -> &'static str;
}

/// What an object has under a key, by its type.
pub(crate) fn field<'a, T: FromNode<'a>>(object: Node<'a>, key: Key) -> Field<'a, T> {
    match object.get(key) {
        None => Field::Absent,
        Some(node) => T::from_node(node).map_or(Field::Unsound(node), |value| Field::Sound(value, node)),
    }
}

/// The list that an object has under a key.
pub(crate) fn items<'a, T>(object: Node<'a>, key: Key) -> Items<'a, T> {
    Items { list: object.get(key), of: PhantomData }
}

/// Whether a value says something: it is no empty list, object or text. What has a problem of structure says something:
/// that it is wrong is the structure check's to tell.
pub(crate) fn says(value: Node<'_>) -> bool {
    value.is_unsound()
        || match value.kind() {
            Kind::Array => value.items().next().is_some(),
            Kind::Object => value.members().any(|(key, _)| !key.as_str().unwrap_or_default().starts_with("x-")),
            Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => {
                value.as_str().is_some_and(|text| !text.trim().is_empty())
            }
            Kind::Null | Kind::Boolean(_) | Kind::Number(_) => true,
        }
}

impl<'a> FromNode<'a> for Node<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        (!node.is_unsound()).then_some(node)
    }
}

impl<'a> FromNode<'a> for &'a str {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.as_str().filter(|_| !node.is_unsound())
    }
}

impl<'a> FromNode<'a> for u64 {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.as_count().filter(|_| !node.is_unsound())
    }
}

impl<'a> FromNode<'a> for f64 {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.as_f64().filter(|_| !node.is_unsound())
    }
}

impl<'a> FromNode<'a> for bool {
    fn from_node(node: Node<'a>) -> Option<Self> {
        node.as_bool()
    }
}

impl<'a, W: Word> FromNode<'a> for W {
    fn from_node(node: Node<'a>) -> Option<Self> {
        W::named(node.as_str()?)
    }
}
