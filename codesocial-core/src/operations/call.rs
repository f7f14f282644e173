//! The one door to every operation: a name and JSON in, JSON out.

use crate::base::nearest::nearest;
use crate::operations::operation;
use crate::report::call_error::CallError;

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
