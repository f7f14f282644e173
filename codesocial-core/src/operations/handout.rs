//! `handout`: the audit of a document as a page to read, to print and to hand out.

use serde::Serialize;
use serde_json::value::RawValue;

use crate::model::document::Genre;
use crate::operations::audit;
use crate::operations::audit::Audit;
use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::views::handout;
pub use crate::views::handout::notation::Notation;

/// Writes the audit of a document as a page for an assembly, in HTML (one file, without scripts, that prints on A4) or
/// Markdown.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Handout;

input! {
    /// What `handout` takes: what `audit` takes, and the notation of the page.
    #[derive(Default)]
    others {
        /// How to judge it, and the language of the page.
        #[serde(default)]
        options: Options,
        /// The level that the document is meant to reach (0 to 3), as `audit` takes it.
        #[serde(default)]
        level: Option<u8>,
        /// What the text is to be taken for, as `audit` takes it.
        #[serde(default)]
        genre: Option<Genre>,
        /// An earlier report of `audit`: the page then says what has changed since.
        #[serde(default)]
        #[cfg_attr(feature = "schema", schemars(with = "Option<serde_json::Value>"))]
        since: Option<Box<RawValue>>,
        /// The notation of the page. HTML by default.
        #[serde(default)]
        notation: Notation,
    }
}

/// What `handout` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// The page: write it to a file.
    pub text: String,
}

impl Operation for Handout {
    const NAME: &'static str = "handout";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let audit = Audit::of(&audit::Asked {
            document: &input.document,
            options: &input.options,
            level: input.level,
            genre: input.genre,
            since: input.since.as_deref(),
        })?;
        Ok(Output { text: page(&audit, input.notation) })
    }
}

/// The page of an audit that was made.
pub fn page(audit: &audit::Output, notation: Notation) -> String {
    let page = handout::page(audit);
    match notation {
        Notation::Html => handout::html(&page),
        Notation::Markdown => handout::markdown(&page),
    }
}
