//! What is done to carry out the intentions.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Id, Ref};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// Something done to carry out an intention, so that everyone can follow how words and deeds agree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Action {
    /// The short name by which the action is referred to.
    pub id: Id,
    /// What is done, in a few words.
    pub title: Text,
    /// What is done, in detail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The principles, models, commitments or objectives that it carries out. An action that carries out
    /// nothing happens for no stated reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Item", "Principle", "Model", "Commitment"])))]
    pub implements: Vec<Ref>,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub by: Vec<Ref>,
    /// How far it has come.
    pub status: ActionStatus,
    /// The day on which it began or is to begin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The day on which it ended or is to end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// What shows that it was done.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Evidence"])))]
    pub evidence: Vec<Ref>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Action {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, title: impl Into<Text>, status: ActionStatus) -> Action {
        Action {
            id: id.into(),
            title: title.into(),
            text: None,
            implements: Vec::new(),
            by: Vec::new(),
            status,
            from: None,
            until: None,
            evidence: Vec::new(),
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// How far an action has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ActionStatus {
    /// Decided but not begun.
    Planned,
    /// Under way.
    Ongoing,
    /// Completed.
    Done,
    /// Given up.
    Abandoned,
}
