//! What happens when a commitment is not kept.

use super::Extensions;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Id, Ref};
use super::number::SanctionLevel;
use super::text::Text;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// A way by which anyone concerned can raise a breach and have it settled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Recourse {
    /// The short name by which the rest of the code refers to this way.
    pub id: Id,
    /// What it is called.
    pub name: Text,
    /// What is done, in order, from talking to deciding.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<RecourseStep>,
    /// How each side is heard before anything is decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hearing: Option<Text>,
    /// How the outcome can be contested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appeal: Option<Text>,
    /// Who settles it in the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub body: Option<Ref>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Recourse {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, name: impl Into<Text>) -> Recourse {
        Recourse {
            id: id.into(),
            name: name.into(),
            steps: Vec::new(),
            hearing: None,
            appeal: None,
            body: None,
            extensions: Extensions::new(),
        }
    }
}

/// One step: who does what, and within what time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecourseStep {
    /// Who acts at this step.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub who: Ref,
    /// What is done.
    pub means: Text,
    /// The time in which it must be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Time>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl RecourseStep {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(who: impl Into<Ref>, means: impl Into<Text>) -> RecourseStep {
        RecourseStep { who: who.into(), means: means.into(), within: None, extensions: Extensions::new() }
    }
}

/// A consequence that a breach can have, decided fairly and in proportion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Sanction {
    /// The short name by which the rest of the code refers to this sanction.
    pub id: Id,
    /// The breaches that can lead to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<Text>,
    /// Its place on the scale from 1, the lightest, to 9, the gravest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<SanctionLevel>,
    /// What it means in practice for the party concerned.
    pub effect: Text,
    /// Who, or which process, decides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Stakeholder", "Role", "Membership", "Process"])))]
    pub decided_by: Option<Ref>,
    /// How the party concerned is heard first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hearing: Option<Text>,
    /// How the sanction can be contested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appeal: Option<Text>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Sanction {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, effect: impl Into<Text>) -> Sanction {
        Sanction {
            id: id.into(),
            grounds: Vec::new(),
            level: None,
            effect: effect.into(),
            decided_by: None,
            hearing: None,
            appeal: None,
            extensions: Extensions::new(),
        }
    }
}
