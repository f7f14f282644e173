//! The values found for the indicators.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Ref};
use super::number::Observed;
use serde::{Deserialize, Serialize};

/// The value found for an indicator on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Measurement {
    /// The indicator that was measured.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Indicator"])))]
    pub indicator: Ref,
    /// The day on which, or up to which, it was measured.
    pub at: Date,
    /// The value found, in the unit of the indicator.
    pub value: Observed,
    /// What the value relies on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Evidence"])))]
    pub evidence: Vec<Ref>,
    /// Who measured it.
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

impl Measurement {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(indicator: impl Into<Ref>, at: impl Into<Date>, value: Observed) -> Measurement {
        Measurement {
            indicator: indicator.into(),
            at: at.into(),
            value,
            evidence: Vec::new(),
            by: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}
