//! The words that have a precise meaning.

use super::Extensions;
use super::annotations::Annotations;
use super::form::{Id, Iri};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// A word with a precise meaning in this text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Term {
    /// The short name by which the term is referred to.
    pub id: Id,
    /// The word, as the text uses it.
    pub term: Text,
    /// What it means here.
    pub definition: Text,
    /// The address of the same notion in a public vocabulary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub same_as: Option<Iri>,
    /// Where the text says it, and what it does not say.
    #[serde(flatten)]
    pub annotations: Annotations,
    /// The keys that begin with `x-`: kept, compared and signed, never interpreted.
    #[serde(flatten)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub extensions: Extensions,
}

impl Term {
    /// With what is required; all else is absent.
    #[must_use]
    pub fn new(id: impl Into<Id>, term: impl Into<Text>, definition: impl Into<Text>) -> Term {
        Term {
            id: id.into(),
            term: term.into(),
            definition: definition.into(),
            same_as: None,
            annotations: Annotations::default(),
            extensions: Extensions::new(),
        }
    }
}
