//! Who wrote the text.

use super::Extensions;
use super::annotations::Annotations;
#[cfg(feature = "schema")]
use super::form::PARTIES;
use super::form::{Date, Ref};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A party that took part in making the text. It shows that the text was written by several hands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Contributor {
    /// The party that took part.
    #[cfg_attr(feature = "schema", schemars(extend("x-refers-to" = PARTIES)))]
    pub who: Ref,
    /// In what role it took part.
    pub role: ContributorRole,
    /// What it brought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// When it took part.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Contributor {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(who: impl Into<Ref>, role: ContributorRole) -> Contributor {
        Contributor {
            who: who.into(),
            role,
            text: None,
            date: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}

/// In what role a party took part in making the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ContributorRole {
    /// Wrote some of it.
    Author,
    /// Helped the others to write it.
    Facilitator,
    /// Read and commented on it.
    Reviewer,
    /// Translated it.
    Translator,
    /// Attended, and can tell how it was made.
    Witness,
}
