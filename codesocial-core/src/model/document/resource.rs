//! What is held in common or put to work.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Id, Iri, Licence, Ref};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// Something held in common or put to work, and those who take care of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Resource {
    /// The short name by which the rest of the code refers to this resource.
    pub id: Id,
    /// What the resource is called.
    pub name: Text,
    /// What sort of resource it is.
    pub kind: ResourceKind,
    /// What it is, in what state, and how much of it there is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// The licence under which it is shared, for a text, code or data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub license: Option<Licence>,
    /// Who takes care of it and answers for it. A resource without a steward is nobody's concern.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub stewards: Vec<Ref>,
    /// Where it can be found or read about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Iri>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Resource {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, name: impl Into<Text>, kind: ResourceKind) -> Resource {
        Resource {
            id: id.into(),
            name: name.into(),
            kind,
            description: None,
            license: None,
            stewards: Vec::new(),
            url: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// What sort of resource it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ResourceKind {
    /// Land, water, seeds, living beings.
    Natural,
    /// Buildings, machines, tools, goods.
    Material,
    /// Names, reputation, know-how, culture.
    Immaterial,
    /// Data, texts, code, archives.
    Informational,
    /// Money, funds, shares.
    Financial,
    /// The time and skills that people bring.
    Human,
}
