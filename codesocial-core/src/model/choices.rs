//! The values of the model that are one of two things: a name or an object, a list or a word.
#![allow(dead_code, reason = "they are those of the whole model, whatever is asked of them today")]

use crate::model::document;
use crate::model::field::{Field, FromNode, List, Word};
use crate::model::values::{Name, Text, Time};
use crate::model::views::{BallotOnRequest, Matter, OneOf, ProxyRule, Seat, SomeOf};
use crate::tree::key::Key;
use crate::tree::node::Node;

/// Who acts: a party, or so many of one.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Actor<'a> {
    /// A party as such.
    Party(Name<'a>),
    /// Some of a party.
    Some(SomeOf<'a>),
}

/// Who belongs to a body.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Seated<'a> {
    /// A party with a deliberative voice.
    Party(Name<'a>),
    /// A party with its voice and votes.
    Seat(Seat<'a>),
}

/// Who is bound: each of some parties, or one of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bearers<'a>(Node<'a>);

/// What a recourse is against.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Against<'a>(Node<'a>);

/// Whose breach a sanction follows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BreachOf<'a>(Node<'a>);

/// The words of an article: a text, or a list of sentences.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Content<'a>(Node<'a>);

/// A situation: a text, or a list of points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'a>(Node<'a>);

/// The circumstances in which something holds: a text, or a list of what must have happened.
#[derive(Debug, Clone, Copy)]
pub(crate) struct When<'a>(Node<'a>);

/// A subject on which a process decides.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ScopeItem<'a> {
    /// An act, and what it is about.
    Matter(Matter<'a>),
    /// Words.
    Text(Text<'a>),
}

/// Whether a vote is open or secret.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Ballot<'a> {
    /// Always so.
    Kind(document::BallotKind),
    /// Secret if someone asks.
    OnRequest(BallotOnRequest<'a>),
}

/// How many proxies one person may hold.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Proxies<'a> {
    /// Stated: none.
    None,
    /// By a rule.
    Rule(ProxyRule<'a>),
}

/// For how long something is founded: `unlimited` is a text like a day or a duration.
pub(crate) type Lifetime<'a> = Time<'a>;

/// A string as one value, an object as another.
fn either<'a, T>(
    node: Node<'a>,
    string: impl FnOnce(Node<'a>) -> Option<T>,
    object: impl FnOnce(Node<'a>) -> Option<T>,
) -> Option<T> {
    if node.as_str().is_some() { string(node) } else { object(node) }
}

impl<'a> FromNode<'a> for Actor<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        either(node, |node| Name::from_node(node).map(Actor::Party), |node| SomeOf::from_node(node).map(Actor::Some))
    }
}

impl<'a> FromNode<'a> for Seated<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        either(node, |node| Name::from_node(node).map(Seated::Party), |node| Seat::from_node(node).map(Seated::Seat))
    }
}

impl<'a> FromNode<'a> for Ballot<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        let kind = |node: Node<'a>| document::BallotKind::named(node.as_str()?).map(Ballot::Kind);
        either(node, kind, |node| BallotOnRequest::from_node(node).map(Ballot::OnRequest))
    }
}

impl<'a> FromNode<'a> for Proxies<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        let none = |node: Node<'a>| (!node.is_unsound()).then_some(Proxies::None);
        either(node, none, |node| ProxyRule::from_node(node).map(Proxies::Rule))
    }
}

impl<'a> FromNode<'a> for ScopeItem<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        match node.get(Key::Act) {
            Some(_) => Matter::from_node(node).map(ScopeItem::Matter),
            None => Text::from_node(node).map(ScopeItem::Text),
        }
    }
}

/// Values whose node is read further by what it is.
macro_rules! sound_nodes {
    ($($value:ident: $($fits:ident)|+;)*) => {
        $(
            impl<'a> FromNode<'a> for $value<'a> {
                fn from_node(node: Node<'a>) -> Option<Self> {
                    (!node.is_unsound() && (false $(|| node.$fits())+)).then_some($value(node))
                }
            }

            impl<'a> $value<'a> {
                /// What stands there.
                #[allow(dead_code, reason = "the same for all of them")]
                pub(crate) fn node(self) -> Node<'a> {
                    self.0
                }
            }
        )*
    };
}

sound_nodes! {
    Bearers: is_array | is_object;
    Against: is_array | is_string;
    BreachOf: is_array | is_string;
    Content: is_array | is_object | is_string;
    Context: is_array | is_object | is_string;
    When: is_array | is_object | is_string;
}

impl<'a> ScopeItem<'a> {
    /// The words, if it is said in words.
    pub(crate) fn text(self) -> Option<Text<'a>> {
        match self {
            ScopeItem::Matter(_) => None,
            ScopeItem::Text(text) => Some(text),
        }
    }
}

impl<'a> Bearers<'a> {
    /// Of several parties, one of which is bound, the list of them.
    pub(crate) fn one_of(self) -> Option<OneOf<'a>> {
        self.0.is_object().then(|| OneOf::from_node(self.0)).flatten()
    }

    fn list(self) -> Field<'a, List<'a, Name<'a>>> {
        match self.one_of() {
            Some(one) => one.any_of(),
            None => List::from_node(self.0).map_or(Field::Unsound(self.0), |list| Field::Sound(list, self.0)),
        }
    }
}

impl<'a> Field<'a, Bearers<'a>> {
    fn list(&self) -> Field<'a, List<'a, Name<'a>>> {
        match self {
            Field::Absent => Field::Absent,
            Field::Unsound(node) => Field::Unsound(*node),
            Field::Elsewhere(node) => Field::Elsewhere(*node),
            Field::Sound(bearers, _) => bearers.list(),
        }
    }

    /// The parties that are named: each of them is bound, or one of them.
    pub(crate) fn each(&self) -> impl Iterator<Item = Name<'a>> + use<'a> {
        self.list().each()
    }

    /// Whether an item is unsound.
    pub(crate) fn is_unclear(&self) -> bool {
        self.list().is_unclear()
    }
}
