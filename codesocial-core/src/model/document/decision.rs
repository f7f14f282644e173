//! The decisions made, with their count.

use super::Extensions;
use super::annotations::Annotations;
use super::form::{Date, Id, Ref};
use super::number::Natural;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A decision that was made, with its count, so that anyone can compute its outcome again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Decision {
    /// The short name by which the rest of the record refers to it.
    pub id: Id,
    /// The day of the decision.
    pub at: Date,
    /// What was decided.
    pub subject: Text,
    /// The decision process that was followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Process"])))]
    pub process: Option<Ref>,
    /// How the votes or voices were counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tally: Option<Tally>,
    /// How it ended.
    pub outcome: DecisionOutcome,
    /// The elements of the code that the decision applies. Citing them shows that the text is alive.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Item", "Principle", "Model", "Commitment", "Role", "Body", "Process", "Membership", "Recourse", "Sanction", "Right"])))]
    pub applies: Vec<Ref>,
    /// The minutes or other documents that attest it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Evidence"])))]
    pub evidence: Vec<Ref>,
    /// The decision in full, and its reasons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Decision {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, at: impl Into<Date>, subject: impl Into<Text>, outcome: DecisionOutcome) -> Decision {
        Decision {
            id: id.into(),
            at: at.into(),
            subject: subject.into(),
            process: None,
            tally: None,
            outcome,
            applies: Vec::new(),
            evidence: Vec::new(),
            text: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// The count of a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tally {
    /// How many could take part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eligible: Option<Natural>,
    /// How many took part, or were represented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub present: Option<Natural>,
    /// How many supported the proposal.
    #[serde(rename = "for")]
    pub in_favour: Natural,
    /// How many opposed it.
    pub against: Natural,
    /// How many abstained.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub abstain: Option<Natural>,
    /// How many voted blank, or with a void ballot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blank: Option<Natural>,
    /// How many raised a reasoned objection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocks: Option<Natural>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Tally {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(in_favour: Natural, against: Natural) -> Tally {
        Tally {
            eligible: None,
            present: None,
            in_favour,
            against,
            abstain: None,
            blank: None,
            blocks: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// How a decision ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DecisionOutcome {
    /// The proposal was adopted.
    Adopted,
    /// The proposal was rejected.
    Rejected,
    /// The decision was put off.
    Adjourned,
}
