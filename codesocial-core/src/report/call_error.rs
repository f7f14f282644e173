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
    argument: Option<&'static str>,
    found: Option<String>,
    suggestion: Option<&'static str>,
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

    /// The argument that has a value which it cannot have.
    pub fn argument(&self) -> Option<&'static str> {
        self.argument
    }

    /// What the argument is, or the name that nothing has: of an operation, a rule or something in the model.
    pub fn found(&self) -> Option<&str> {
        self.found.as_deref()
    }

    /// The nearest name to the one that was asked for.
    pub fn suggestion(&self) -> Option<&'static str> {
        self.suggestion
    }

    /// An error whose sentence stands under its code in the group `calls`.
    fn of(code: &'static str, language: Language, facts: &[(&'static str, Datum)]) -> CallError {
        let message = tell(language.word("calls", code), facts, language);
        CallError { code, message, argument: None, found: None, suggestion: None }
    }

    /// An error about a name that nothing has.
    fn of_name(code: &'static str, language: Language, found: &str, suggestion: Option<&'static str>) -> CallError {
        let mut error = CallError::of(code, language, &[("found", found.into())]);
        error.did_you_mean(suggestion, language);
        CallError { found: Some(found.to_owned()), suggestion, ..error }
    }

    /// No operation has that name; `names` are those that there are.
    pub(crate) fn unknown_operation(
        language: Language,
        found: &str,
        names: impl Iterator<Item = &'static str>,
    ) -> CallError {
        let suggestion = nearest(found, names.map(|name| (name, name)));
        CallError::of_name("unknown-operation", language, found, suggestion)
    }

    /// The input is not the JSON that the operation takes.
    pub(crate) fn malformed_input(language: Language, operation: &'static str, reason: impl ToString) -> CallError {
        let facts = [("operation", operation.into()), ("reason", Datum::Phrase(reason.to_string()))];
        CallError::of("malformed-input", language, &facts)
    }

    /// The same in plain words: a sentence of the group `calls`.
    pub(crate) fn of_input(language: Language, sentence: &'static str, facts: &[(&'static str, Datum)]) -> CallError {
        CallError { code: "malformed-input", ..CallError::of(sentence, language, facts) }
    }

    /// The input has an argument that there is not, only `all` of those; `near` is one of them.
    pub(crate) fn unknown_argument(language: Language, argument: String, all: Datum, near: Option<&str>) -> CallError {
        let mut error =
            CallError::of_input(language, "unknown-argument", &[("argument", argument.into()), ("all", all)]);
        error.did_you_mean(near, language);
        error
    }

    /// Adds to the message the name that was meant, where one is near.
    fn did_you_mean(&mut self, near: Option<&str>, language: Language) {
        if let Some(name) = near {
            self.message += &tell(language.word("calls", "did-you-mean"), &[("name", name.into())], language);
        }
    }

    /// None, or more than one, of the ways to give a document was used.
    pub(crate) fn document_needed(language: Language) -> CallError {
        CallError::of("document-needed", language, &[])
    }

    /// An argument has a value that it cannot have. What it may be is a word of the group `expected`.
    pub(crate) fn wrong_argument(
        language: Language,
        argument: &'static str,
        expected: &'static str,
        found: impl ToString,
    ) -> CallError {
        CallError::wrong_argument_of(
            language,
            argument,
            tell(language.word("expected", expected), &[], language),
            found,
        )
    }

    /// The same, with what it may be in words of the language.
    pub(crate) fn wrong_argument_of(
        language: Language,
        argument: &'static str,
        expected: String,
        found: impl ToString,
    ) -> CallError {
        let found = found.to_string();
        let facts = [
            ("argument", argument.into()),
            ("expected", Datum::Phrase(expected)),
            ("found", Datum::Phrase(found.clone())),
        ];
        CallError { argument: Some(argument), found: Some(found), ..CallError::of("wrong-argument", language, &facts) }
    }

    /// Nothing in the model, and no rule, has that name.
    pub(crate) fn unknown_name(language: Language, found: &str, suggestion: Option<&'static str>) -> CallError {
        CallError::of_name("unknown-name", language, found, suggestion)
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
        let own = tell(language.word("find", what), &[("found", found.into())], language);
        let names = match (near.as_slice(), known) {
            ([], _) => "none",
            (_, false) => "near",
            (_, true) => "known",
        };
        let names = tell(language.word("find", names), &[("names", near.into())], language);
        CallError { message: own + &names, ..CallError::of("unknown-name", language, &[]) }
    }

    /// A text is not part of this build, and was not given to it: a word of the group `not-loaded` says which.
    pub(crate) fn not_loaded(language: Language, what: &'static str) -> CallError {
        CallError::of("not-loaded", language, &[("what", Datum::WordOf("not-loaded", what))])
    }
}
