//! What happens when a commitment is not kept.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::DECIDERS;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Id, Ref};
use super::governance::Cause;
use super::number::SanctionLevel;
use super::occurrence::When;
use super::party::Actor;
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
    /// What can be contested this way: “everything”, or the commitments, sanctions, decisions and parties
    /// named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub against: Option<Against>,
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
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
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
            against: None,
            steps: Vec::new(),
            hearing: None,
            appeal: None,
            body: None,
            annotations: Annotations::default(),
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
    pub who: Actor,
    /// What is done.
    pub means: Text,
    /// The time in which it must be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub within: Option<Time>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl RecourseStep {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(who: impl Into<Actor>, means: impl Into<Text>) -> RecourseStep {
        RecourseStep {
            who: who.into(),
            means: means.into(),
            within: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
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
    /// The sorts of these grounds, for those who compare: harm, absence, competition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<Cause>,
    /// The commitments whose breach can lead to it, or “everything”.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breach_of: Option<BreachOf>,
    /// What must have happened before it may be applied, in words or as a list: nobody is excluded who was not warned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
    /// Its place on the scale from 1, the lightest, to 9, the gravest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<SanctionLevel>,
    /// What sort of measure it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<SanctionKind>,
    /// On whom it can fall, where not on any who broke what they owe.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub against: Vec<Ref>,
    /// What it means in practice for the party concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Text>,
    /// The memberships, roles and rights that it takes away.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Membership", "Role", "Right"])))]
    pub revokes: Vec<Ref>,
    /// Who, or which process, decides it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub decided_by: Option<Ref>,
    /// How the party concerned is heard first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hearing: Option<Text>,
    /// How the sanction can be contested.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appeal: Option<Text>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Sanction {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>) -> Sanction {
        Sanction {
            id: id.into(),
            grounds: Vec::new(),
            causes: Vec::new(),
            breach_of: None,
            when: None,
            level: None,
            kind: None,
            against: Vec::new(),
            effect: None,
            revokes: Vec::new(),
            decided_by: None,
            hearing: None,
            appeal: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// What sort of measure a sanction is, from the mildest to the gravest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SanctionKind {
    /// One is told that it must not happen again.
    Warning,
    /// Something is to be paid or made good.
    Fine,
    /// A part of what one may do is taken away.
    Restriction,
    /// All of it is taken away for a time.
    Suspension,
    /// It is taken away for good.
    Exclusion,
    /// Another measure, said in words.
    Other,
}

/// Everything in this text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(inline))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Everything {
    /// Everything in this text.
    Everything,
}

/// What can be contested: “everything”, or the elements named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum Against {
    /// Everything.
    Everything(Everything),
    /// What these name, and what names them.
    Elements(
        #[cfg_attr(feature = "schema", schemars(extend("items" = serde_json::json!({ "$ref": "#/$defs/Ref", "x-refers-to": ["Commitment", "Sanction", "Process", "Stakeholder", "Role", "Membership", "Body"] }))))]
         Vec<Ref>,
    ),
}

/// Whose breach can lead to a sanction: “everything”, or the commitments named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
#[non_exhaustive]
pub enum BreachOf {
    /// Any commitment.
    Everything(Everything),
    /// One of these.
    Commitments(
        #[cfg_attr(feature = "schema", schemars(extend("items" = serde_json::json!({ "$ref": "#/$defs/Ref", "x-refers-to": ["Commitment"] }))))]
         Vec<Ref>,
    ),
}
