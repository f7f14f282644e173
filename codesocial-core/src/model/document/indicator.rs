//! What is counted or observed.

use super::Extensions;
use super::annotations::Annotations;
use super::form::{Date, Id};
use super::number::Observed;
use super::text::Text;
use super::time::Time;
use serde::{Deserialize, Serialize};

/// Something counted or observed, so that anyone can know whether a commitment is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Indicator {
    /// The short name by which the rest of the code refers to this indicator.
    pub id: Id,
    /// What the indicator is called.
    pub name: Text,
    /// What exactly is counted or observed.
    pub definition: Text,
    /// The unit of its values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Text>,
    /// How and from which source the value is obtained, so that another person finds the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Text>,
    /// The value at the start, with which later ones are compared. Measure it before promising a target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Observed>,
    /// The value to be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// How often it is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<Time>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Indicator {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, name: impl Into<Text>, definition: impl Into<Text>) -> Indicator {
        Indicator {
            id: id.into(),
            name: name.into(),
            definition: definition.into(),
            unit: None,
            method: None,
            baseline: None,
            target: None,
            every: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// The value that an indicator should reach, and by when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Target {
    /// The value to compare with.
    pub value: Observed,
    /// How the measured value must compare with it.
    pub operator: Operator,
    /// The day by which it should be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Target {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(value: Observed, operator: Operator) -> Target {
        Target { value, operator, by: None, annotations: Annotations::default(), extensions: Extensions::new() }
    }
}

/// How a measured value must compare with its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Operator {
    /// The same or more.
    AtLeast,
    /// The same or less.
    AtMost,
    /// More, not the same.
    MoreThan,
    /// Less, not the same.
    LessThan,
    /// Exactly the same.
    Equal,
}
