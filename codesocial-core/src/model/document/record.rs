//! The record: what happened, outside what is signed.

use super::Extensions;
use super::action::Action;
use super::adoption::Adoption;
use super::annotations::Annotations;
use super::assessment::Assessment;
use super::decision::Decision;
use super::evidence::Evidence;
use super::measurement::Measurement;
use super::revision::Revision;
use serde::{Deserialize, Serialize};

/// What happened since the text was written.
///
/// It lies outside what the parties adopt and sign, so that facts can be added without changing the
/// text.
#[derive(Debug, Default, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Record {
    /// What is done to carry out the intentions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// The values found for the indicators.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measurements: Vec<Measurement>,
    /// The documents, data and testimonies on which the rest relies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// Judgements on whether what was promised is kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assessments: Vec<Assessment>,
    /// The decisions made, with their count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
    /// Who adopted which version, one entry a party.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub adoptions: Vec<Adoption>,
    /// The versions of the text in order, each tied to the one before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub revisions: Vec<Revision>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}
