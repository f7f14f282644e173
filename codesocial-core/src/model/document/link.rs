//! Ties to other texts.

use super::Extensions;
use super::form::{Digest, Iri};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A tie to another social code, statute, by-law or law.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Link {
    /// What the other text or its subject is to this one.
    pub rel: LinkRelation,
    /// The address of the other text.
    pub target: Iri,
    /// What the other text is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// Which version of the other text is meant, as that text names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub version: Option<String>,
    /// The fingerprint of the other text, which shows that it has not changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
    /// Which of the two prevails when they conflict. Say it as soon as two texts govern the same thing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub precedence: Option<Precedence>,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Link {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(rel: LinkRelation, target: impl Into<Iri>) -> Link {
        Link {
            rel,
            target: target.into(),
            title: None,
            version: None,
            digest: None,
            precedence: None,
            extensions: Extensions::new(),
        }
    }
}

/// What another text or its subject is to this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub enum LinkRelation {
    /// The subject is a member of the other.
    MemberOf,
    /// The subject is a part of the other.
    PartOf,
    /// The other is a part of the subject.
    HasPart,
    /// The two work together.
    PartnerOf,
    /// The text was made from the other.
    DerivedFrom,
    /// The text took ideas from the other.
    InspiredBy,
    /// The text translates the other.
    TranslationOf,
    /// The text replaces the other.
    Supersedes,
    /// The text is subject to the other.
    GovernedBy,
    /// The text meets the requirements of the other.
    ConformsTo,
    /// The two are related in another way.
    Related,
}

/// Which of two texts prevails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Precedence {
    /// The other text prevails over this one.
    Above,
    /// This text prevails over the other.
    Below,
}
