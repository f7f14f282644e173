//! `merge`: two documents that came from one, made one again.

mod found;
mod remarks;

use serde::{Deserialize, Serialize};

use crate::edit::opened::Opened;
use crate::edit::page::Page;
use crate::edit::write::Pages;
pub use crate::merge::clash::{Conflict, Of};
pub use crate::merge::conflict::Kind;
use crate::messages::Language;
use crate::operations::input::{DocumentInput, asked_language, input};
use crate::operations::operation::Operation;
use crate::report::call_error::CallError;
use crate::report::problem::Problem;
use crate::report::reading::Counts;
use crate::tree::format::Format;
use crate::tree::limits::Limits;

/// Merges two documents that came from one by what their parts are, and not by where they stand. What truly clashes is a
/// conflict; nothing that somebody wrote is in neither the merged text nor a conflict.
#[derive(Debug)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Merge;

input! {
    /// What `merge` takes.
    #[derive(Default)]
    documents {
        /// The document from which both sides came. Left out, or empty, where both began anew.
        #[serde(default)]
        base: Option<DocumentInput>,
        /// One side: its notation, layout and comments are those of the merged text.
        ours: DocumentInput,
        /// The other side.
        theirs: DocumentInput,
    }
    others {
        /// How to merge.
        #[serde(default)]
        options: Options,
    }
}

/// How to merge; everything may be left out.
#[derive(Debug, Default, Clone, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct Options {
    /// The side that conflicts are settled for. By default none is settled. A reference that would be broken never is.
    pub prefer: Option<Preferred>,
    /// The language of messages: `en` or `fr`. By default that of our document, else English.
    pub language: Option<String>,
    /// Lower bounds on the documents than the usual ones.
    pub limits: Limits,
}

/// A side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Preferred {
    /// Ours.
    Ours,
    /// Theirs.
    Theirs,
}

/// What `merge` gives.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Output {
    /// The name of our file, as it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The notation of the merged text: that of ours.
    pub format: Format,
    /// The merged text, in which each conflict is settled for one side. Absent where a text cannot be read, or the merged
    /// one not be written without loss.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merged: Option<String>,
    /// The merged text with marks at every conflict that is not settled, for people to settle them: comments in YAML, the
    /// key `x-conflicts` in JSON. It can be read, and is not valid before the marks are gone. Absent without conflicts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marked: Option<String>,
    /// Whether no error was found in the merged document.
    pub valid: bool,
    /// What clashes, in the order of the merged document.
    pub conflicts: Vec<Conflict>,
    /// The texts in one sentence of which both sides changed words, as JSON Pointers into the merged document: nothing
    /// clashes, and a person should read them again.
    pub woven: Vec<String>,
    /// New comments that are not in the merged text, which has no lines for them: it is JSON, or stands in brackets. Elsewhere
    /// a comment whose place is gone, or to which both sides wrote another, stands nearby in a line that says whose it is.
    pub left_out: Vec<LeftOut>,
    /// How many problems the merged document has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<Counts>,
    /// The problems of the merged document, as `validate` finds them; where a text cannot be read, its errors.
    pub problems: Vec<Problem>,
    /// The text that cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unreadable: Option<Of>,
    /// Why nothing was written, for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The language of the words.
    pub language: Language,
}

/// A comment that is not in the merged text.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LeftOut {
    /// In which text it stands.
    pub from: Of,
    /// What it says.
    pub text: String,
    /// Its line there, counted from 1.
    pub line: u32,
}

/// What stands for a base that there is not.
const NOTHING: &str = "{}";

impl Operation for Merge {
    const NAME: &'static str = "merge";
    type Input = Input;
    type Output = Output;

    fn run(input: &Input) -> Result<Output, CallError> {
        let options = &input.options;
        let asked = asked_language(options.language.as_deref())?;
        let reader = asked.unwrap_or_default();
        let (ours, theirs) = (input.ours.read(reader)?, input.theirs.read(reader)?);
        let none = DocumentInput::from_text(NOTHING);
        let base = match &input.base {
            Some(base) => {
                Some(base.read(reader)?).filter(|base| !base.text.trim_start_matches('\u{feff}').trim().is_empty())
            }
            None => None,
        };
        let base = match base {
            Some(base) => base,
            None => none.read(reader)?,
        };
        let open = |text| Opened::of(text, &options.limits, asked);
        let opened: [Opened<'_>; 3] = [open(&ours), open(&theirs), open(&base)];
        let language = opened.first().map(|opened| opened.language).unwrap_or_default();
        let mut output = Output {
            name: input.ours.name.clone(),
            format: ours.format,
            merged: None,
            marked: None,
            valid: false,
            conflicts: Vec::new(),
            woven: Vec::new(),
            left_out: Vec::new(),
            counts: None,
            problems: Vec::new(),
            unreadable: None,
            message: None,
            language,
        };
        let [one, other, before] = opened;
        for (opened, of) in [(&before, Of::Base), (&one, Of::Ours), (&other, Of::Theirs)] {
            if opened.tree.is_none() {
                output.unreadable = Some(of);
                output.problems.clone_from(&opened.problems);
                return Ok(output);
            }
        }
        let (Some(one), Some(other), Some(before)) = (&one.tree, &other.tree, &before.tree) else { return Ok(output) };
        let pages = (
            Page::of(&ours.text, ours.format, one),
            Page::of(&theirs.text, theirs.format, other),
            Page::of(&base.text, base.format, before),
        );
        let (Some(ours), Some(theirs), Some(base)) = pages else { return Ok(output) };
        let entries = [ours.all_entries(), theirs.all_entries(), base.all_entries()];
        found::merge(Pages::new([ours, theirs, base], &entries), options, &mut output)?;
        Ok(output)
    }
}
