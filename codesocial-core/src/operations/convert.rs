//! `convert`: the same document in the other notation.

use serde::{Deserialize, Serialize};

use crate::base::sort;
use crate::edit;
use crate::edit::layout::Plan;
use crate::edit::opened::Opened;
use crate::edit::page::Page;
use crate::messages::Language;
use crate::operations::input::{DocumentInput, asked_language, input};
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::problem::Problem;
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::node::Tree;
use crate::tree::span::Lines;

/// Writes a document in the other notation, JSON or YAML: it says exactly the same, key by key in the same order, and what
/// the other notation has no place for is told.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Convert;

input! {
    /// What `convert` takes.
    #[derive(Default)]
    others {
        /// How to convert it.
        #[serde(default)]
        options: Options,
    }
}

/// How to convert a document; everything may be left out.
#[derive(Debug, Default, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Options {
    /// The notation to write. By default the one that the document is not in.
    pub to: Option<Format>,
    /// The language of messages: `en` or `fr`. By default that of the document, else English.
    pub language: Option<String>,
    /// Lower bounds on the document than the usual ones.
    pub limits: Limits,
}

/// What `convert` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// The name of the file, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The notation that was read.
    pub from: Format,
    /// The notation of the text.
    pub format: Format,
    /// The text; the one that was given, where it is in that notation already. Absent where problems stand in the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What could not be carried over: it says nothing of the document, but somebody wrote it.
    pub left_out: Vec<LeftOut>,
    /// What stands in the way: the errors of the text.
    pub problems: Vec<Problem>,
    /// Why nothing was written, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The language of the words.
    pub language: Language,
}

/// Something of a text that the other notation has no place for.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LeftOut {
    /// What it is.
    pub what: What,
    /// As it is written.
    pub text: String,
    /// Its line, counted from 1.
    pub line: u32,
}

/// What JSON has no place for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum What {
    /// A comment.
    Comment,
    /// An anchor, or an alias that repeats what it names: written out in JSON.
    Anchor,
}

impl Operation for Convert {
    const NAME: &'static str = "convert";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let asked = asked_language(input.options.language.as_deref())?;
        let text = input.document.read(asked.unwrap_or_default())?;
        let opened = Opened::of(&text, &input.options.limits, asked);
        let other = if text.format == Format::Json { Format::Yaml } else { Format::Json };
        let format = input.options.to.unwrap_or(other);
        let mut output = Output {
            name: input.document.name.clone(),
            from: text.format,
            format,
            text: None,
            left_out: Vec::new(),
            problems: opened.problems,
            message: None,
            language: opened.language,
        };
        let Some(page) = opened.tree.as_ref().and_then(|tree| Page::of(&text.text, text.format, tree)) else {
            return Ok(output);
        };
        if format == text.format {
            output.text = Some(text.text.into_owned());
            return Ok(output);
        }
        let written = edit::laid_out(page, Plan { format, ordered: false });
        let says_the_same = Tree::of_text(&written, format)
            .is_some_and(|tree| tree.root().is_some_and(|root| edit::same(page.root, root)));
        if !says_the_same {
            output.message = Some(output.language.word("writing", "converted").to_owned());
            return Ok(output);
        }
        let lines = Lines::new(&text.text);
        let line = |at: usize| lines.position(u32::try_from(at).unwrap_or(u32::MAX)).line;
        let comments = edit::comments(page).into_iter().map(|(at, said)| (at, What::Comment, said));
        let anchors = edit::anchors(page).into_iter().map(|(at, said)| (at, What::Anchor, said));
        let mut left_out: Vec<(usize, What, &str)> = comments.chain(anchors).collect();
        sort::by_key(&mut left_out, |(at, ..)| *at);
        output.left_out = left_out
            .into_iter()
            .map(|(at, what, said)| LeftOut { what, text: said.to_owned(), line: line(at) })
            .collect();
        output.text = Some(written);
        Ok(output)
    }
}
