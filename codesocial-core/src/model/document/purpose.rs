//! WHY: the reason for being.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Id, Ref};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// Why the subject exists, in the four parts of the method: context, challenges, objectives and
/// missions, with the values held.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Purpose {
    /// The reason for being in a sentence or two: that of the subject, not of this text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub statement: Option<Text>,
    /// The situation from which the purpose arises: one text, or point by point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<Context>,
    /// What is at stake in that situation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub challenges: Vec<Item>,
    /// What is to be reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objectives: Vec<Item>,
    /// What one takes on in order to reach it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missions: Vec<Item>,
    /// What one holds dear and would not give up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Item>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

/// A situation: one text, or its points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Context {
    /// The situation as one text.
    Text(Text),
    /// The situation point by point.
    Points(#[cfg_attr(feature = "schema", schemars(length(min = 1)))] Vec<Item>),
}

impl<T: Into<Text>> From<T> for Context {
    fn from(text: T) -> Self {
        Context::Text(text.into())
    }
}

/// One challenge, objective, mission or value, which principles can serve and actions can carry out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Item {
    /// The short name by which the rest of the code refers to this point.
    pub id: Id,
    /// The point itself, one idea only.
    pub text: Text,
    /// Why it matters here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rationale: Option<Text>,
    /// For whom it is: those whom a mission is to serve.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub toward: Vec<Ref>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Item {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, text: impl Into<Text>) -> Item {
        Item {
            id: id.into(),
            text: text.into(),
            rationale: None,
            toward: Vec::new(),
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}
