//! What every view of a document says besides: what was read, and what is wrong with it.

use crate::messages::{Language, fill};
use crate::report::problem::Problem;
use crate::tree::format::Format;
use crate::tree::span::Range;
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
    /// What stands in the text and could not be read for errors of syntax: it is missing from what is shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<Range>,
}

impl Reading {
    /// In words which lines could not be read, if there are any: the first thing that a reader of the rest has to know.
    pub fn unread_in_words(&self) -> Option<String> {
        unread_in_words(&self.unread, self.language)
    }
}

/// In words which lines could not be read.
pub(crate) fn unread_in_words(unread: &[Range], language: Language) -> Option<String> {
    let lines = |range: &Range| match (range.start.line, range.end.line) {
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first}–{last}"),
    };
    let lines: Vec<String> = unread.iter().map(lines).collect();
    let lines = lines.join(language.word("lists", "between"));
    (!unread.is_empty()).then(|| fill(language.word("page", "unread"), &[("lines", &lines)]))
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
