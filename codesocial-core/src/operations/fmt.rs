//! `fmt`: the same document, tidily written.

use serde::{Deserialize, Serialize};

use crate::edit;
use crate::edit::opened::Opened;
use crate::edit::page::Page;
use crate::messages::Language;
use crate::operations::input::{DocumentInput, asked_language, input};
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::problem::Problem;
use crate::tree::format::Format;
use crate::tree::limits::Limits;

/// Writes a document tidily and says exactly the same: comments, the order of keys, quotes and the kind of line ends stay,
/// unless the canonical form is asked for, which settles order and layout.
/// A text with an error is left alone.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fmt;

input! {
    /// What `fmt` takes.
    #[derive(Default)]
    others {
        /// How to write it.
        #[serde(default)]
        options: Options,
    }
}

/// How to write a document; everything may be left out.
#[derive(Debug, Default, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Options {
    /// Whether to write it anew in one layout, with the keys in the order of the model. Comments stay with what they stand
    /// at.
    pub canonical: bool,
    /// The language of messages: `en` or `fr`. By default that of the document, else English.
    pub language: Option<String>,
    /// Lower bounds on the document than the usual ones.
    pub limits: Limits,
}

/// What `fmt` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// The name of the file, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The notation, which stays the same.
    pub format: Format,
    /// The tidy text. Absent where problems stand in the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Whether it differs from the text that was given.
    pub changed: bool,
    /// What stands in the way: the errors of the text.
    pub problems: Vec<Problem>,
    /// Why nothing was written, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The language of the words.
    pub language: Language,
}

impl Operation for Fmt {
    const NAME: &'static str = "fmt";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let asked = asked_language(input.options.language.as_deref())?;
        let text = input.document.read(asked.unwrap_or_default())?;
        let opened = Opened::of(&text, &input.options.limits, asked);
        let mut message = None;
        let tidy = opened.tree.as_ref().and_then(|tree| {
            if !input.options.canonical {
                return Some(edit::tidied(&text.text, text.format, tree));
            }
            let page = Page::of(&text.text, text.format, tree)?;
            let written = edit::canonical(page);
            if written.is_none() {
                message = Some(opened.language.word("writing", "canonical").to_owned());
            }
            written
        });
        Ok(Output {
            name: input.document.name.clone(),
            format: text.format,
            changed: tidy.as_ref().is_some_and(|tidy| *tidy != text.text),
            text: tidy,
            message,
            problems: opened.problems,
            language: opened.language,
        })
    }
}
