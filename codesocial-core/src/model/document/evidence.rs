//! What the rest of the record relies on.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Digest, Id, Iri, Ref};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A document, set of data, address or testimony on which others can rely.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Evidence {
    /// The short name by which the rest of the record refers to it.
    pub id: Id,
    /// What it is, in a few words.
    pub title: Text,
    /// What sort of evidence it is.
    pub kind: EvidenceKind,
    /// Where it can be read. Give its digest too, since what an address shows can change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Iri>,
    /// Its fingerprint, which shows that it has not been altered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<Digest>,
    /// The day on which it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Who made or issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub by: Option<Ref>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Evidence {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, title: impl Into<Text>, kind: EvidenceKind) -> Evidence {
        Evidence {
            id: id.into(),
            title: title.into(),
            kind,
            url: None,
            digest: None,
            date: None,
            by: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// What sort of evidence it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum EvidenceKind {
    /// A document of any other sort.
    Document,
    /// A set of data.
    Data,
    /// A page or place on the web.
    Link,
    /// What someone saw or lived.
    Testimony,
    /// The minutes of a meeting.
    Minutes,
    /// Financial accounts.
    Accounts,
}
