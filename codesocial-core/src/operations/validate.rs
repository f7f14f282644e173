//! `validate`: can this document be relied on as a CodeSocial document?

use serde::Serialize;

use crate::diagnostic::rule::Stage;
use crate::messages::Language;
use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::judge;
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::problem::Problem;
use crate::report::reading::Counts;
use crate::tree::format::Format;
use crate::tree::span::Range;

/// Answers whether a document can be relied on: its text, its structure and its integrity, every problem at once.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Validate;

input! {
    /// What `validate` takes.
    #[derive(Default)]
    others {
        /// How to judge it.
        #[serde(default)]
        options: Options,
    }
}

/// What `validate` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// Whether no rule found an error, listed or not. Warnings and notes do not make a document invalid.
    pub valid: bool,
    /// The version of the standard that it was held against.
    pub standard: &'static str,
    /// The name of the file, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The notation that was read.
    pub format: Format,
    /// How many problems of each severity.
    pub counts: Counts,
    /// How many more problems were counted than are listed.
    pub omitted: usize,
    /// The problems, in the order of the text.
    pub problems: Vec<Problem>,
    /// What stands in the text and could not be read for errors of syntax; what is wrong in it is not told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<Range>,
    /// The language of the words.
    pub language: Language,
}

impl Operation for Validate {
    const NAME: &'static str = "validate";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        judge(&input.document, &input.options, Stage::Integrity, |judgement| Output {
            valid: judgement.valid(),
            standard: crate::model::schema::STANDARD,
            name: input.document.name.clone(),
            format: judgement.format,
            counts: judgement.counts,
            omitted: judgement.omitted,
            problems: judgement.problems,
            unread: judgement.unread,
            language: judgement.language,
        })
    }
}
