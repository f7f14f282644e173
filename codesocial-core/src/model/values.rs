//! The values of the model that can be said in several ways, and references.

use crate::base::date::Date;
use crate::base::number;
use crate::model::field::FromNode;
use crate::model::views::{QuorumRule, Timing};
use crate::tree::node::{Kind, Node};

/// A text that people read: in the language of the document, one a language, or the words of an article.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Text<'a>(Node<'a>);

/// A date, a duration, or more about when.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Time<'a> {
    /// A date or an ISO 8601 duration.
    Text(&'a str),
    /// An object.
    Timing(Timing<'a>),
}

/// A part of a whole.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Share<'a> {
    /// Above 0, at most 1.
    Number(f64),
    /// `2/3`
    Fraction(&'a str),
}

impl Share<'_> {
    /// It as it is written.
    pub(crate) fn written(self) -> String {
        match self {
            Share::Number(share) => number::written(share),
            Share::Fraction(share) => share.to_owned(),
        }
    }
}

/// Of which sort a value is that an indicator shows.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Observed {
    /// A number.
    Number,
    /// A text.
    Text,
    /// Whether it is so.
    Boolean,
}

/// How many must be there.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Quorum<'a> {
    /// Stated: nobody must.
    None,
    /// By a rule.
    Rule(QuorumRule<'a>),
}

/// A name of an element: an id of this document, or an address with one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Name<'a> {
    node: Node<'a>,
    text: &'a str,
}

impl<'a> Text<'a> {
    /// The string or the object.
    pub(crate) fn node(self) -> Node<'a> {
        self.0
    }
}

impl<'a> Time<'a> {
    /// The day, if it is one.
    pub(crate) fn day(self) -> Option<Date> {
        if let Time::Text(text) = self { Date::of_text(text) } else { None }
    }

    /// The duration, if it is one as a text.
    pub(crate) fn duration(self) -> Option<&'a str> {
        if let Time::Text(text) = self { Some(text).filter(|text| text.starts_with('P')) } else { None }
    }

    /// What it says as an object, if it is one.
    pub(crate) fn timing(self) -> Option<Timing<'a>> {
        if let Time::Timing(timing) = self { Some(timing) } else { None }
    }
}

impl<'a> Name<'a> {
    /// The string.
    pub(crate) fn node(self) -> Node<'a> {
        self.node
    }

    /// What it says.
    pub(crate) fn text(self) -> &'a str {
        self.text
    }
}

impl<'a> Quorum<'a> {
    /// Its rule, if it is one.
    pub(crate) fn rule(self) -> Option<QuorumRule<'a>> {
        if let Quorum::Rule(rule) = self { Some(rule) } else { None }
    }
}

impl Observed {
    /// What sort of value it is, by the word of the interface.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Observed::Number => "number",
            Observed::Text => "string",
            Observed::Boolean => "boolean",
        }
    }
}

impl<'a> FromNode<'a> for Text<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        (!node.is_unsound() && (node.is_object() || node.as_str().is_some())).then_some(Text(node))
    }
}

impl<'a> FromNode<'a> for Time<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        match node.as_str() {
            Some(text) => (!node.is_unsound()).then_some(Time::Text(text)),
            None => Timing::from_node(node).map(Time::Timing),
        }
    }
}

impl<'a> FromNode<'a> for Share<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        let number = node.as_f64().map(Share::Number);
        number.or_else(|| node.as_str().map(Share::Fraction)).filter(|_| !node.is_unsound())
    }
}

impl<'a> FromNode<'a> for Observed {
    fn from_node(node: Node<'a>) -> Option<Self> {
        let sort = match node.kind() {
            Kind::Number(_) => Observed::Number,
            Kind::Boolean(_) => Observed::Boolean,
            Kind::String(_) | Kind::Decoded(_) | Kind::Key(_) => Observed::Text,
            Kind::Null | Kind::Array | Kind::Object => return None,
        };
        (!node.is_unsound()).then_some(sort)
    }
}

impl<'a> FromNode<'a> for Quorum<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        match node.as_str() {
            Some(_) => (!node.is_unsound()).then_some(Quorum::None),
            None => QuorumRule::from_node(node).map(Quorum::Rule),
        }
    }
}

impl<'a> FromNode<'a> for Name<'a> {
    fn from_node(node: Node<'a>) -> Option<Self> {
        Some(Name { node, text: <&str>::from_node(node)? })
    }
}

impl<'a> FromNode<'a> for Date {
    fn from_node(node: Node<'a>) -> Option<Self> {
        Date::of_text(node.as_str()?)
    }
}
