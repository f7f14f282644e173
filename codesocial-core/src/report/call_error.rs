//! What is wrong with a call that cannot be carried out.

use thiserror::Error;

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
    #[error("{message}")]
    NotInDocument {
        /// What was looked for: `process` or `party`.
        what: &'static str,
        /// The name that was asked for.
        found: String,
        /// The names that come near, or where none does those that there are.
        near: Vec<String>,
        /// That nothing has the name, in the language of the reader.
        message: String,
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
}
