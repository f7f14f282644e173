//! The report of a comparison.

use crate::compare::patch::PatchOperation;
use crate::compare::report::ChangeReport;
use crate::compare::step::AdoptAgain;
use crate::compare::step::CalledFor;
use crate::compare::step::Step;
use crate::messages::Language;
use crate::report::problem::Problem;
use crate::tree::format::Format;
use std::collections::BTreeMap;

use serde::Serialize;

/// What `diff` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "Output"))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DiffReport {
    /// The version of the standard by which they are compared.
    pub standard: &'static str,
    /// The document before, as it was read.
    pub before: ComparedSide,
    /// The document after, as it was read.
    pub after: ComparedSide,
    /// Whether both could be read, so that they were compared.
    pub compared: bool,
    /// Whether nothing differs; an order of keys, a notation and comments are no difference.
    pub same: bool,
    /// How many changes of each effect there are, listed or not.
    pub effects: BTreeMap<&'static str, usize>,
    /// The changes, in the order of the document.
    pub changes: Vec<ChangeReport>,
    /// How many more changes were counted than are listed.
    pub omitted: usize,
    /// What is wrong with the way from one to the other, by the rules `id-with-other-meaning` and `version-step-too-small`;
    /// the places are those of the document after.
    pub problems: Vec<Problem>,
    /// The step of the version: the one that was made, and the one that the changes call for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<VersionStep>,
    /// Whether those who adopted the text before must adopt it again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adopt_again: Option<AdoptAgain>,
    /// Who adopted exactly the text before, by the digests in the records, and not yet the one after.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub adopters: Vec<String>,
    /// The difference as a JSON Patch (RFC 6902), if it was asked for and both texts are free of errors of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patch: Option<Vec<PatchOperation>>,
    /// The difference as a page of Markdown, if it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub markdown: Option<String>,
    /// The language of the words.
    pub language: Language,
}

/// A document that was compared.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ComparedSide {
    /// The name of the file, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The notation that was read.
    pub format: Format,
    /// The digest of its content: what is adopted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    /// The text digest: of the articles alone. Absent where there are none, and with `digest`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_digest: Option<String>,
    /// The problems of its text and its structure; `validate` has the others.
    pub problems: Vec<Problem>,
}

/// The step from one version to the next.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VersionStep {
    /// The version before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The version after.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The step that was made; absent where one is no version, or the second does not come later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made: Option<Step>,
    /// The step that the changes call for.
    pub called_for: CalledFor,
    /// Whether the step made is smaller than the changes call for at least. A draft may change as it will.
    pub too_small: bool,
    /// Whether the version before was a draft.
    #[serde(skip)]
    pub draft: bool,
}
