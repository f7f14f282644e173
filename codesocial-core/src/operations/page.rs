//! `page`: a social code as people read it.

use serde::Serialize;

use crate::model::form::Form;
use crate::operations::handout::Notation;
use crate::operations::input::{DocumentInput, Options, input};
use crate::operations::judgement::view_of_part;
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::reading::Reading;
use crate::views::page::{Asked, page};

/// So many languages stand side by side at most.
const MOST_LANGUAGES: usize = 4;

/// Writes a social code as people read it, in HTML (one file, without scripts, that prints on A4) or Markdown: a card of what, why, who and
/// how, then the articles in the words of the text, or the chapters of the method where there are none, with who owes what to whom
/// beside them. For one party it says what that one owes, is owed, may and decides.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Page;

input! {
    /// What `page` takes.
    #[derive(Default)]
    others {
        /// How to read it. The language is that of the words around the text, and of the text itself where it is written in it.
        #[serde(default)]
        options: Options,
        /// The notation of the page. HTML by default.
        #[serde(default)]
        notation: Notation,
        /// The party to which the page speaks: the id or the name of a stakeholder, role, kind of member or body. By default it speaks to
        /// everybody.
        #[serde(default)]
        party: Option<String>,
        /// The languages in which the text is shown (BCP 47): one, or up to 4 side by side. What is not written in them is shown in the
        /// language in which it is written. By default the one of `options`, else that of the document.
        #[serde(default)]
        languages: Vec<String>,
    }
}

/// What `page` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// What was read, and what is wrong with it. Whatever has a problem of structure is left out of the page.
    #[serde(flatten)]
    pub reading: Reading,
    /// The page: write it to a file. Absent where the text of the document could not be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Operation for Page {
    const NAME: &'static str = "page";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let wrong = |found: &str| CallError::wrong_argument(input.options.reader(), "languages", "language-tag", found);
        if let Some(tag) = input.languages.iter().find(|tag| !Form::Language.fits(tag)) {
            return Err(wrong(tag));
        }
        if input.languages.len() > MOST_LANGUAGES {
            return Err(wrong(&input.languages.join(", ")));
        }
        let asked = Asked { notation: input.notation, party: input.party.as_deref(), languages: &input.languages };
        let (reading, text) = view_of_part(&input.document, &input.options, |view| page(view, asked))?;
        Ok(Output { reading, text: text.transpose()? })
    }
}
