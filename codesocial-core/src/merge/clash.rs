//! What a merge could not settle by itself.

use crate::edit::wanted::Side;
use crate::merge::conflict::Kind;
use serde::Serialize;
use serde_json::value::RawValue;

/// One of the three texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Of {
    /// The one from which both came.
    Base,
    /// Ours.
    Ours,
    /// Theirs.
    Theirs,
}

/// A conflict: a place, what each side says there, and which of it stands in the merged text.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Conflict {
    /// How the sides clash.
    pub kind: Kind,
    /// The place in the merged document, as a JSON Pointer (RFC 6901); of what is not in it, the place around it.
    pub pointer: String,
    /// The ids of the elements around the place, the innermost last.
    pub ids: Vec<String>,
    /// What stood there before. Absent where nothing did.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<serde_json::Value>"))]
    pub base: Option<Box<RawValue>>,
    /// What we say; of an order, the ids of the items, of a place, the list. Absent where we removed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<serde_json::Value>"))]
    pub ours: Option<Box<RawValue>>,
    /// What they say.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<serde_json::Value>"))]
    pub theirs: Option<Box<RawValue>>,
    /// Which of it stands in the merged text.
    pub taken: Of,
    /// Whether it was settled by `prefer`.
    pub settled: bool,
    /// The references that would be broken, as JSON Pointers into the merged document.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<String>,
    /// What clashes, for people.
    pub message: String,
}

impl From<Side> for Of {
    fn from(side: Side) -> Of {
        match side {
            Side::Ours => Of::Ours,
            Side::Theirs => Of::Theirs,
            Side::Base => Of::Base,
        }
    }
}
