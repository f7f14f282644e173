//! Why a call cannot be carried out.

use std::fmt;

use crate::base::nearest::nearest;
use crate::diagnostic::finding::Datum;
use crate::messages::{Language, tell};

/// A call that cannot be carried out. What is wrong with a *document* is never an error: it is reported as problems.
///
/// Its message is in the language that the call asked for, else in English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallError {
    code: &'static str,
    message: String,
}

impl fmt::Display for CallError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.message)
    }
}

impl std::error::Error for CallError {}

impl CallError {
    /// A stable name for the kind of error, for programs:
    ///
    /// | code | when |
    /// |---|---|
    /// | `unknown-operation` | no operation has that name |
    /// | `malformed-input` | the input is not the JSON that the operation takes |
    /// | `document-needed` | none, or more than one, of the ways to give a document was used |
    /// | `wrong-argument` | an argument has a value that it cannot have |
    /// | `unknown-name` | no rule, nothing in the model or nothing in the document has that name |
    /// | `not-loaded` | a text is needed that is not part of this build and was not given to it |
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// An error whose sentence stands under its code in the group `calls`.
    fn of(code: &'static str, language: Language, facts: &[(&'static str, Datum)]) -> CallError {
        CallError { code, message: tell(language.word("calls", code), facts, language) }
    }

    /// The same error, with a sentence of the group `calls` after its own.
    fn with(mut self, name: &str, language: Language, facts: &[(&'static str, Datum)]) -> CallError {
        self.message += &tell(language.word("calls", name), facts, language);
        self
    }

    fn with_suggestion(self, language: Language, suggestion: Option<&'static str>) -> CallError {
        match suggestion {
            Some(name) => self.with("did-you-mean", language, &[("name", name.into())]),
            None => self,
        }
    }

    /// No operation has that name; `names` are those that there are.
    pub(crate) fn unknown_operation(
        language: Language,
        found: &str,
        names: impl Iterator<Item = &'static str>,
    ) -> CallError {
        let suggestion = nearest(found, names.map(|name| (name, name)));
        CallError::of("unknown-operation", language, &[("found", found.into())]).with_suggestion(language, suggestion)
    }

    /// The input is not the JSON that the operation takes.
    pub(crate) fn malformed_input(language: Language, operation: &'static str, reason: impl ToString) -> CallError {
        let facts = [("operation", operation.into()), ("reason", Datum::Phrase(reason.to_string()))];
        CallError::of("malformed-input", language, &facts)
    }

    /// None, or more than one, of the ways to give a document was used.
    pub(crate) fn document_needed(language: Language) -> CallError {
        CallError::of("document-needed", language, &[])
    }

    /// An argument has a value that it cannot have. What it may be is a word of the group `expected`.
    pub(crate) fn argument(
        language: Language,
        argument: &'static str,
        expected: &'static str,
        found: impl ToString,
    ) -> CallError {
        CallError::argument_of(language, argument, tell(language.word("expected", expected), &[], language), found)
    }

    /// The same, with what it may be in words of the language.
    pub(crate) fn argument_of(
        language: Language,
        argument: &'static str,
        expected: String,
        found: impl ToString,
    ) -> CallError {
        let facts = [
            ("argument", argument.into()),
            ("expected", Datum::Phrase(expected)),
            ("found", Datum::Phrase(found.to_string())),
        ];
        CallError::of("wrong-argument", language, &facts)
    }

    /// Nothing in the model, and no rule, has that name.
    pub(crate) fn unknown_name(language: Language, found: &str, suggestion: Option<&'static str>) -> CallError {
        CallError::of("unknown-name", language, &[("found", found.into())]).with_suggestion(language, suggestion)
    }

    /// Nothing in the document has that name. `what` was looked for, `process` or `party`; `near` are the names that come
    /// near, or where none does (`known`) those that there are.
    pub(crate) fn not_in_document(
        language: Language,
        what: &'static str,
        found: &str,
        near: Vec<String>,
        known: bool,
    ) -> CallError {
        let message = tell(language.word("find", what), &[("found", found.into())], language);
        let names = match (near.as_slice(), known) {
            ([], _) => "none",
            (_, false) => "near",
            (_, true) => "known",
        };
        let names = tell(language.word("find", names), &[("names", near.into())], language);
        CallError { code: "unknown-name", message: message + &names }
    }

    /// A text is not part of this build, and was not given to it: a word of the group `not-loaded` says which.
    pub(crate) fn not_loaded(language: Language, what: &'static str) -> CallError {
        CallError::of("not-loaded", language, &[("what", Datum::WordOf("not-loaded", what))])
    }
}
