//! Judgements on whether what was promised is kept.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Id, Ref};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A judgement, at a date and by a named party, on whether what was said is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Assessment {
    /// The short name by which the assessment is referred to.
    pub id: Id,
    /// The elements that were assessed.
    #[cfg_attr(feature = "schema", schemars(length(min = 1), extend("x-refers-to" = ["Commitment", "Principle", "Model", "Item", "Exchange", "Right"])))]
    pub of: Vec<Ref>,
    /// What was found.
    pub outcome: AssessmentOutcome,
    /// The day of the judgement.
    pub at: Date,
    /// Who made it.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub by: Ref,
    /// True when whoever made it has no part in what is assessed.
    pub independent: bool,
    /// What it relies on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = ["Evidence"])))]
    pub evidence: Vec<Ref>,
    /// The reasons, and what should be done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Assessment {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(
        id: impl Into<Id>,
        of: Vec<Ref>,
        outcome: AssessmentOutcome,
        at: impl Into<Date>,
        by: impl Into<Ref>,
        independent: bool,
    ) -> Assessment {
        Assessment {
            id: id.into(),
            of,
            outcome,
            at: at.into(),
            by: by.into(),
            independent,
            evidence: Vec::new(),
            text: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// What an assessment found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum AssessmentOutcome {
    /// It is kept.
    Met,
    /// It is kept in part.
    Partly,
    /// It is not kept.
    NotMet,
    /// It could not be judged, for want of facts.
    NotAssessed,
    /// The case did not arise.
    NotApplicable,
}
