//! Ties to other texts.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::DECIDERS;
use super::form::{Date, Id, Ref};
use super::form::{Digest, Iri};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A tie to another social code, statute, by-law or law.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Link {
    /// The short name by which the rest of the code refers to the other text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// What the other text or its subject is to this one.
    pub rel: LinkRelation,
    /// The address of the other text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Iri>,
    /// What the other text is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// The day of the other text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
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
    /// Who makes the other text: a party, or a process.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub issued_by: Option<Ref>,
    /// Who changes the other text: a party, or a process.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = DECIDERS)))]
    pub amended_by: Option<Ref>,
    /// What the other text may or must settle, one thing an item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settles: Vec<Text>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Link {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(rel: LinkRelation) -> Link {
        Link {
            id: None,
            rel,
            target: None,
            title: None,
            date: None,
            version: None,
            digest: None,
            precedence: None,
            issued_by: None,
            amended_by: None,
            settles: Vec::new(),
            annotations: Annotations::default(),
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
    /// The other text is subject to this one.
    Governs,
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
