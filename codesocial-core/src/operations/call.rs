//! The one door to every operation: a name and JSON in, JSON out.

use thiserror::Error;

use crate::base::nearest::nearest;
use crate::messages::Language;
use crate::operations::operation;

/// A call that cannot be carried out. What is wrong with a *document* is never an error: it is reported as problems.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CallError {
    /// No operation has that name.
    #[error("there is no operation `{found}`{}", did_you_mean(.suggestion))]
    UnknownOperation {
        /// The name that was called.
        found: String,
        /// The nearest name.
        suggestion: Option<&'static str>,
    },
    /// The input is not the JSON that the operation takes.
    #[error("the input of `{operation}` cannot be understood: {reason}")]
    MalformedInput {
        /// The operation.
        operation: &'static str,
        /// What is wrong with the input, and where.
        reason: String,
    },
    /// None, or more than one, of the ways to give a document was used.
    #[error("give a document as exactly one of `text`, `bytes` and `value`")]
    DocumentNeeded,
    /// An argument has a value that it cannot have.
    #[error("`{argument}` must be {expected}, not `{found}`")]
    Argument {
        /// The argument.
        argument: &'static str,
        /// What it may be.
        expected: String,
        /// What it was.
        found: String,
    },
    /// No rule, or nothing in the model, has that name.
    #[error("nothing is called `{found}`{}", did_you_mean(.suggestion))]
    UnknownName {
        /// The name that was asked for.
        found: String,
        /// The nearest name.
        suggestion: Option<&'static str>,
    },
    /// Nothing in the document has that name.
    #[error("{}", crate::views::find::not_found(*.language, .what, .found, .near, *.known))]
    NotInDocument {
        /// The language of the reader.
        language: Language,
        /// What was looked for: `process` or `party`.
        what: &'static str,
        /// The name that was asked for.
        found: String,
        /// The names that come near, or where none does those that there are.
        near: Vec<String>,
        /// Whether these are the names that there are.
        known: bool,
    },
}

fn did_you_mean(suggestion: &Option<&'static str>) -> String {
    suggestion.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

impl CallError {
    /// A stable name for the kind of error, for programs.
    pub fn code(&self) -> &'static str {
        match self {
            CallError::UnknownOperation { .. } => "unknown-operation",
            CallError::MalformedInput { .. } => "malformed-input",
            CallError::DocumentNeeded => "document-needed",
            CallError::Argument { .. } => "wrong-argument",
            CallError::UnknownName { .. } | CallError::NotInDocument { .. } => "unknown-name",
        }
    }

    pub(crate) fn argument(argument: &'static str, expected: impl ToString, found: impl ToString) -> CallError {
        CallError::Argument { argument, expected: expected.to_string(), found: found.to_string() }
    }

    pub(crate) fn unknown_rule(found: &str) -> CallError {
        let names = crate::rules::all().map(|rule| (rule.name, rule.name));
        CallError::UnknownName { found: found.to_owned(), suggestion: nearest(found, names) }
    }
}

/// Calls an operation by its name, JSON in, JSON out: the border that every binding and `codesocial call` share.
///
/// The same input gives the same bytes on every platform.
///
/// # Errors
/// When there is no such operation or the input is not what it takes.
///
/// ```
/// let output = codesocial_core::call("validate", r#"{"document": {"text": "title: Notre jardin"}}"#)?;
/// assert!(output.contains(r#""valid":false"#));
/// # Ok::<(), codesocial_core::CallError>(())
/// ```
pub fn call(name: &str, input: &str) -> Result<String, CallError> {
    call_with(name, input, Vec::new())
}

/// The contents of documents as bytes of files, each with the name that its document has in the input.
pub type Contents<'n> = Vec<(&'n str, Vec<u8>)>;

/// Calls an operation as [`call`] does, with the contents of documents beside the input: a text that is in memory already
/// need not become a JSON string and be read again, which costs as much as to judge it.
///
/// # Errors
/// As [`call`], and when a content has no document to go to or its document is given in another way too.
///
/// ```
/// let contents = vec![("document", b"title: Notre jardin".to_vec())];
/// let output = codesocial_core::call_with("validate", r#"{"document": {"name": "jardin.yaml"}}"#, contents)?;
/// assert!(output.contains(r#""name":"jardin.yaml""#));
/// # Ok::<(), codesocial_core::CallError>(())
/// ```
pub fn call_with(name: &str, input: &str, contents: Contents<'_>) -> Result<String, CallError> {
    match operation::ALL.iter().find(|operation| operation.name == name) {
        Some(operation) => (operation.call)(input, contents),
        None => {
            let names = operation::ALL.iter().map(|operation| (operation.name, operation.name));
            Err(CallError::UnknownOperation { found: name.to_owned(), suggestion: nearest(name, names) })
        }
    }
}
