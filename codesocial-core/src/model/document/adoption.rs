//! Who adopted which version.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Digest, Id, Ref, Version};
use super::text::Text;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The act by which a party makes a version of the text its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Adoption {
    /// The short name by which the adoption is referred to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// Who adopts.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub party: Ref,
    /// In what capacity it adopts, for example a body on behalf of an organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Text>,
    /// By which act it adopts.
    pub mode: AdoptionMode,
    /// The decision by which it was adopted, when there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Decision"])))]
    pub decision: Option<Ref>,
    /// The version that is adopted.
    pub version: Version,
    /// The fingerprint of the adopted text, which shows exactly what was accepted.
    pub digest: Digest,
    /// The fingerprint of the articles alone, whatever is said about their meaning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_digest: Option<Digest>,
    /// The day of the act. The party is bound from then on, as soon as the text is in force.
    pub at: Date,
    /// What the party does not accept, or accepts on a condition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reservations: Vec<Reservation>,
    /// The electronic proof of the act, such as a signature, in the form that its method defines.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<Map<String, Value>>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Adoption {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(
        party: impl Into<Ref>,
        mode: AdoptionMode,
        version: impl Into<Version>,
        digest: impl Into<Digest>,
        at: impl Into<Date>,
    ) -> Adoption {
        Adoption {
            id: None,
            party: party.into(),
            capacity: None,
            mode,
            decision: None,
            version: version.into(),
            digest: digest.into(),
            text_digest: None,
            at: at.into(),
            reservations: Vec::new(),
            proof: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// By which act a party adopts a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AdoptionMode {
    /// By signing it.
    Signature,
    /// By a vote of its body.
    Vote,
    /// By a message that says so.
    Email,
    /// By becoming a member.
    Joining,
    /// By using what the text governs.
    Use,
    /// By contributing to what the text governs.
    Submission,
}

/// A part of the text that a party does not accept, or accepts on a condition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Reservation {
    /// The element on which the reservation bears.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Item", "Principle", "Model", "Commitment", "Role", "Body", "Process", "Membership", "Recourse", "Sanction", "Resource", "Right", "Exchange", "Indicator", "Term"])))]
    pub of: Ref,
    /// The reservation and its reasons.
    pub text: Text,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Reservation {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(of: impl Into<Ref>, text: impl Into<Text>) -> Reservation {
        Reservation {
            of: of.into(),
            text: text.into(),
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}
