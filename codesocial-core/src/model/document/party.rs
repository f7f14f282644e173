//! Parties as they act: alone, as some of many, one of several.

use super::Extensions;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::Ref;
use super::number::{Count, Share};
use serde::{Deserialize, Serialize};

/// Who acts: a party, or some of one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Actor {
    /// The party as such.
    Party(#[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))] Ref),
    /// So many of a party.
    Some(Box<SomeOf>),
}

impl<T: Into<Ref>> From<T> for Actor {
    fn from(party: T) -> Self {
        Actor::Party(party.into())
    }
}

/// So many of a party: “three members”, “a tenth of the members”.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SomeOf {
    /// Of which party.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub of: Ref,
    /// How many. Use this or a share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<Count>,
    /// Which share, at least. Use this or a head count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Share>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl SomeOf {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(of: impl Into<Ref>) -> SomeOf {
        SomeOf { of: of.into(), count: None, at_least: None, extensions: Extensions::new() }
    }
}

/// Who is bound: each of some parties, or one of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Bearers {
    /// Each of these parties.
    Each(
        #[cfg_attr(feature = "schema", schemars(extend("items" = serde_json::json!({ "$ref": "#/$defs/Ref", "x-refers-to": PARTIES }))))]
         Vec<Ref>,
    ),
    /// One of several parties.
    OneOf(OneOf),
}

impl<T: Into<Ref>> FromIterator<T> for Bearers {
    fn from_iter<I: IntoIterator<Item = T>>(parties: I) -> Self {
        Bearers::Each(parties.into_iter().map(Into::into).collect())
    }
}

/// One of several parties: “the president or the secretary must”.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct OneOf {
    /// The parties, one of which is bound.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub any_of: Vec<Ref>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}
