//! What stands under a key of an object, as a rule may see it: by its type, and only where it has no problem of structure.
//! "Absent" and "unsound" must not be mixed up: what is wrong is not missing (INT-3).

use std::marker::PhantomData;

use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::{Kind, Node};

/// What an object has under a key.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Field<'a, T> {
    /// Nothing: the key is not there, and nobody else sets it.
    Absent,
    /// Something that nobody can know here: it has a problem of structure, which the structure check tells.
    Unsound(Node<'a>),
    /// Something that nobody can know here: another sets it (`setBy`), or the law does; the node is what says so.
    Elsewhere(Node<'a>),
    /// A value of the model, and the node that says it.
    Sound(T, Node<'a>),
}

impl<'a, T> Field<'a, T> {
    /// The value, if it is one of the model.
    pub(crate) fn sound(self) -> Option<T> {
        match self {
            Field::Sound(value, _) => Some(value),
            Field::Absent | Field::Unsound(_) | Field::Elsewhere(_) => None,
        }
    }

    /// The value with the node that says it, if it is one of the model.
    pub(crate) fn told(self) -> Option<(T, Node<'a>)> {
        match self {
            Field::Sound(value, node) => Some((value, node)),
            Field::Absent | Field::Unsound(_) | Field::Elsewhere(_) => None,
        }
    }

    /// What stands there, sound or not: a place for a finding.
    pub(crate) fn node(&self) -> Option<Node<'a>> {
        match self {
            Field::Absent => None,
            Field::Unsound(node) | Field::Elsewhere(node) | Field::Sound(_, node) => Some(*node),
        }
    }

    /// What is written there if it is a text, sound or not: for a message to cite, not to conclude from.
    pub(crate) fn written(&self) -> &'a str {
        self.node().and_then(Node::as_str).unwrap_or_default()
    }

    /// Whether the key is not there, nor set by another.
    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Field::Absent)
    }

    /// Whether nobody knows what it is: it has a problem of structure, or another sets it.
    pub(crate) fn is_unsound(&self) -> bool {
        matches!(self, Field::Unsound(_) | Field::Elsewhere(_))
    }

    /// Whether another sets it.
    pub(crate) fn is_elsewhere(&self) -> bool {
        matches!(self, Field::Elsewhere(_))
    }

    /// Whether something is said: see [`says`].
    pub(crate) fn is_stated(&self) -> bool {
        self.node().is_some_and(says)
    }

    /// What stands under a key of the value; what is unsound may have anything under it.
    pub(crate) fn then<U>(self, field: impl FnOnce(T) -> Field<'a, U>) -> Field<'a, U> {
        match self {
            Field::Absent => Field::Absent,
            Field::Unsound(node) => Field::Unsound(node),
            Field::Elsewhere(node) => Field::Elsewhere(node),
            Field::Sound(value, _) => field(value),
        }
    }
}

impl<T: PartialEq> Field<'_, T> {
    /// Whether it is that value.
    pub(crate) fn is(&self, value: T) -> bool {
        matches!(self, Field::Sound(found, _) if *found == value)
    }

    /// Whether it is that value, or could be meant as it.
    pub(crate) fn may_be(&self, value: T) -> bool {
        match self {
            Field::Absent => false,
            Field::Unsound(_) | Field::Elsewhere(_) => true,
            Field::Sound(found, _) => *found == value,
        }
    }
}

/// Whether two fields say the same, or could be meant to.
pub(crate) fn may_be_same<T: PartialEq>(one: Field<'_, T>, other: Field<'_, T>) -> bool {
    match (one, other) {
        (one, other) if one.is_unsound() || other.is_unsound() => true,
        (one, other) => one.sound() == other.sound(),
    }
}

/// A list of values of one type.
#[derive(Debug)]
pub(crate) struct List<'a, T>(PhantomData<&'a T>);

impl<'a, T: FromNode<'a>> Field<'a, List<'a, T>> {
    /// The items that are values of the model.
    pub(crate) fn each(&self) -> impl Iterator<Item = T> + use<'a, T> {
        self.nodes().filter_map(T::from_node)
    }

    /// All items, sound or not: for counting them and as places.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = Node<'a>> + use<'a, T> {
        let list = if let Field::Sound(_, list) = self { Some(*list) } else { None };
        list.into_iter().flat_map(Node::items)
    }

    /// Whether the list or an item of it is unsound: it may name what it does not seem to name.
    pub(crate) fn is_unclear(&self) -> bool {
        self.is_unsound() || self.nodes().any(|item| T::from_node(item).is_none())
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

    /// The view of a node that the structure check has taken for such an object.
    fn of_node(node: Node<'a>) -> Self;

    /// The object.
    fn node(self) -> Node<'a>;
}

/// A type that is one of some words.
pub(crate) trait Word: Copy + PartialEq + 'static {
    /// The value of that word.
    fn named(word: &str) -> Option<Self>;

    /// Its word in a document.
    fn word(self) -> &'static str;
}

/// What an object has under a key, by its type.
pub(crate) fn field<'a, T: FromNode<'a>>(object: Node<'a>, key: Key) -> Field<'a, T> {
    match object.get(key) {
        None => match object.setter(key) {
            None => Field::Absent,
            // What is cut off, or names whoever sets keys and cannot be read, may say anything of it.
            Some(setter) if setter.is_unsound() || setter.index() == object.index() => Field::Unsound(setter),
            Some(setter) => Field::Elsewhere(setter),
        },
        Some(node) => T::from_node(node).map_or(Field::Unsound(node), |value| Field::Sound(value, node)),
    }
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

impl<'a, T: FromNode<'a>> FromNode<'a> for List<'a, T> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        (node.is_array() && !node.is_unsound()).then_some(List(PhantomData))
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

/// Writes the views of parts: of each its name, then of each key the accessor, the type of its value and the key.
macro_rules! views {
    ($($(#[$meaning:meta])+ $part:ident { $($accessor:ident: $of:ty = $key:ident,)* })*) => {
        $(
            $(#[$meaning])+
            #[derive(Debug, Clone, Copy)]
            pub(crate) struct $part<'a>(Node<'a>);

            impl<'a> $crate::model::field::FromNode<'a> for $part<'a> {
                fn from_node(node: Node<'a>) -> Option<Self> {
                    // One that lacks keys is read as far as it goes; of an empty one there is nothing to read.
                    let empty = node.is_unsound() && node.members().next().is_none();
                    (node.is_object() && !empty).then_some($part(node))
                }
            }

            impl<'a> $crate::model::field::View<'a> for $part<'a> {
                const PART: $crate::model::part::Part = $crate::model::part::Part::$part;

                fn of_node(node: Node<'a>) -> Self {
                    $part(node)
                }

                fn node(self) -> Node<'a> {
                    self.0
                }
            }

            impl<'a> From<$part<'a>> for Node<'a> {
                fn from(part: $part<'a>) -> Self {
                    part.0
                }
            }

            #[allow(dead_code, reason = "the views are those of the whole model, whatever is asked of them today")]
            #[allow(clippy::wrong_self_convention, reason = "accessors are called as the keys are")]
            impl<'a> $part<'a> {
                pub(crate) fn of_node(node: Node<'a>) -> Self {
                    $part(node)
                }

                pub(crate) fn node(self) -> Node<'a> {
                    self.0
                }

                $(
                    pub(crate) fn $accessor(self) -> $crate::model::field::Field<'a, $of> {
                        $crate::model::field::field(self.0, $crate::tree::key::Key::$key)
                    }
                )*
            }
        )*
    };
}
pub(crate) use views;

/// Writes the words of the types that choose among some: of each type its name, then its variants and their words.
macro_rules! words {
    ($($choice:ident { $($variant:ident = $word:literal,)* })*) => {
        $(
            impl $crate::model::field::Word for document::$choice {
                fn named(word: &str) -> Option<Self> {
                    Some(match word {
                        $($word => document::$choice::$variant,)*
                        _ => return None,
                    })
                }

                fn word(self) -> &'static str {
                    match self {
                        $(document::$choice::$variant => $word,)*
                    }
                }
            }
        )*
    };
}
pub(crate) use words;
