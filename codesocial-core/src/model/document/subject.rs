//! WHAT: the organisation, project, place or commons that a code describes.

use super::Extensions;
use super::annotations::Annotations;
use super::form::{Iri, PartialDate};
use super::text::Text;
use super::time::{DayOfYear, Lifetime};
use serde::{Deserialize, Serialize};

/// What a social code is about: the general information that lets anyone know who is speaking and
/// where.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Subject {
    /// What sort of thing it is.
    pub kind: SubjectKind,
    /// The name by which it is known.
    pub name: Text,
    /// What it is and does, in a few sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// What is actually done, one activity an item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Text>,
    /// Where it presents itself on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Iri>,
    /// Its numbers in registers, so that it is not taken for another.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<Identifier>,
    /// Its form in law; say “informal” when it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_form: Option<Text>,
    /// Whether it seeks profit for those who own it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profit: Option<Profit>,
    /// When it was founded, as precisely as known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub founded: Option<PartialDate>,
    /// For how long it is founded: “unlimited”, a day or a length of time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<Lifetime>,
    /// When its year of accounts ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fiscal_year: Option<FiscalYear>,
    /// Where it acts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub territory: Option<Text>,
    /// Where it has its seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<Text>,
    /// Whom it is meant for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audiences: Vec<Text>,
    /// How large it is: members, people employed, hectares, whatever says it best.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Text>,
    /// Where to ask a question or to contest. Give the address of a role, not a person's private address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Text>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Subject {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(kind: SubjectKind, name: impl Into<Text>) -> Subject {
        Subject {
            kind,
            name: name.into(),
            description: None,
            activities: Vec::new(),
            url: None,
            identifiers: Vec::new(),
            legal_form: None,
            profit: None,
            founded: None,
            duration: None,
            fiscal_year: None,
            territory: None,
            seat: None,
            audiences: Vec::new(),
            size: None,
            contact: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// A number or name under which a register knows the subject.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Identifier {
    /// The register or system that gave the identifier.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub scheme: String,
    /// The identifier itself, as the register writes it.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub value: String,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Identifier {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(scheme: impl Into<String>, value: impl Into<String>) -> Identifier {
        Identifier {
            scheme: scheme.into(),
            value: value.into(),
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// What sort of thing a social code describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SubjectKind {
    /// A lasting body with members or staff, in law or not.
    Organisation,
    /// An undertaking with an aim and an end.
    Project,
    /// An agreement of several parties to work together.
    Collaboration,
    /// A resource cared for by a community under its own rules.
    Commons,
    /// Organisations or persons tied together without a single centre.
    Network,
    /// A place and the life that goes on in it.
    Place,
    /// A gathering, once or repeated.
    Event,
}

/// Whether profit is sought for those who own something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Profit {
    /// None is sought, though something may be sold.
    None,
    /// It is limited: most of it stays in the collective.
    Limited,
    /// It is sought.
    Sought,
}

/// The year of accounts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FiscalYear {
    /// The day on which it ends: --12-31.
    pub ends: DayOfYear,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl FiscalYear {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(ends: impl Into<DayOfYear>) -> FiscalYear {
        FiscalYear { ends: ends.into(), annotations: Annotations::default(), extensions: Extensions::new() }
    }
}
