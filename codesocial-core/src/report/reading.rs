//! What every view of a document says besides: what was read, and what is wrong with it.

use crate::messages::Language;
use crate::report::problem::Problem;
use crate::tree::format::Format;
use serde::Serialize;

/// What every view of a document says besides: what was read, and what is wrong with it.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Reading {
    /// The name of the file, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The notation that was read.
    pub format: Format,
    /// The language of headings and messages.
    pub language: Language,
    /// Whether no error was found.
    pub valid: bool,
    /// How many problems of each severity.
    pub counts: Counts,
    /// How many more problems were counted than are listed.
    pub omitted: usize,
    /// The problems, as `validate` finds them.
    pub problems: Vec<Problem>,
}

/// How many problems there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Counts {
    /// How many errors.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// How many notes.
    pub notes: usize,
}
