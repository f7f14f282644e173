//! The history and the narrative.

use super::Extensions;
use super::annotations::Annotations;
use super::form::{Id, Iri, PartialDate};
use super::text::Text;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// Where the subject comes from, as a story and as events.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct History {
    /// The story as the collective tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub story: Option<Text>,
    /// The moments that counted, each with its date where the text says one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// A moment of the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Event {
    /// The short name by which the event is referred to.
    pub id: Id,
    /// When it happened; a year alone is enough. Left out where the text does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// How long it lasted: P2Y for two years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lasting: Option<Time>,
    /// What happened, in a few words.
    pub title: Text,
    /// What happened and what it changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Addresses of documents or pages that attest it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Iri>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Event {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, title: impl Into<Text>) -> Event {
        Event {
            id: id.into(),
            date: None,
            lasting: None,
            title: title.into(),
            text: None,
            sources: Vec::new(),
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}
