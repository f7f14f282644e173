//! The chain of versions.

use super::Extensions;
use super::annotations::Annotations;
use super::form::{Date, Digest, Iri, Ref, Version};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A version of the text, tied to the one before so that none can be altered unseen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Revision {
    /// The number of the version.
    pub version: Version,
    /// The day on which it was deposited.
    pub at: Date,
    /// The fingerprint of its text.
    pub digest: Digest,
    /// The fingerprint of the version before; left out for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<Digest>,
    /// What changed and why.
    pub summary: Text,
    /// The decision that adopted it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Decision"])))]
    pub decided_by: Option<Ref>,
    /// Where this version is deposited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Iri>,
    /// The fingerprint of the articles alone, whatever is said about their meaning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text_digest: Option<Digest>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Revision {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(
        version: impl Into<Version>,
        at: impl Into<Date>,
        digest: impl Into<Digest>,
        summary: impl Into<Text>,
    ) -> Revision {
        Revision {
            version: version.into(),
            at: at.into(),
            digest: digest.into(),
            previous: None,
            summary: summary.into(),
            decided_by: None,
            url: None,
            text_digest: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}
