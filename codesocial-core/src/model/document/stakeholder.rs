//! Everyone concerned.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Id, Iri, Ref};
use super::number::Natural;
use super::text::Text;
use serde::{Deserialize, Serialize};

/// Someone or something concerned by the code: a person, a group, an organisation, a category of
/// people, or a part of the living world.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Stakeholder {
    /// The short name by which the rest of the code refers to this stakeholder.
    pub id: Id,
    /// The name by which it is known.
    pub name: Text,
    /// What sort of stakeholder it is.
    pub kind: StakeholderKind,
    /// Who or what it is, and how it is concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// An address that means this stakeholder everywhere, such as a web address or a decentralised
    /// identifier. It ties a signature to the party.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identifier: Option<Iri>,
    /// The groups or organisations to which it belongs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub member_of: Vec<Ref>,
    /// Other names used for it, so that one party is not taken for two.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_known_as: Vec<Text>,
    /// How many persons it counts. It lets a quorum or a head count be checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Natural>,
    /// The last day on which it existed, when it exists no longer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Stakeholder {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, name: impl Into<Text>, kind: StakeholderKind) -> Stakeholder {
        Stakeholder {
            id: id.into(),
            name: name.into(),
            kind,
            description: None,
            identifier: None,
            member_of: Vec::new(),
            also_known_as: Vec::new(),
            size: None,
            until: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// What sort of stakeholder it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StakeholderKind {
    /// One natural person.
    Person,
    /// An organisation with an existence of its own.
    Organisation,
    /// A group of persons within or around the subject.
    Group,
    /// A public authority or service.
    PublicBody,
    /// A part of the living world: a river, a soil, a species.
    Ecosystem,
    /// All those who share a trait, such as users or neighbours.
    Category,
}
