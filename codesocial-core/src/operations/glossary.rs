//! `glossary`: the terms that a document defines and those that it does not.

use serde::Serialize;

use crate::operations::handout::Notation;
use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::view;
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::reading::Reading;
pub use crate::views::glossary::Glossary as Terms;
use crate::views::glossary::glossary;
pub use crate::views::glossary::undefined::TermSign;
pub use crate::views::glossary::uses::Uses;
pub use crate::views::glossary::{Circle, DefinedTerm, IntroducedTerm, UndefinedTerm};

/// Lists the terms that a document defines, with where each is used, and what it takes for a term and does not define:
/// acronyms, words that it writes with a capital or in quotation marks.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Glossary;

input! {
    /// What `glossary` takes.
    #[derive(Default)]
    others {
        /// How to read and judge it. The language is also that in which texts in several languages are shown.
        #[serde(default)]
        options: Options,
        /// The notation in which to give the glossary as a page too, for an annex. No page by default.
        #[serde(default)]
        notation: Option<Notation>,
    }
}

/// What `glossary` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// What was read, and what is wrong with it.
    #[serde(flatten)]
    pub reading: Reading,
    /// The terms. Absent where the text of the document could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub glossary: Option<Terms>,
}

impl Operation for Glossary {
    const NAME: &'static str = "glossary";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let (reading, glossary) = view(&input.document, &input.options, |view| glossary(view, input.notation))?;
        Ok(Output { reading, glossary })
    }
}
