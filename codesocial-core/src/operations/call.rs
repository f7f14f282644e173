//! The one door to every operation: a name and JSON in, JSON out.

use crate::messages::Language;
use crate::operations::operation::{self, Entry};
use crate::report::call_error::CallError;
use crate::tree::foreign::ForeignLookup;

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
    call_among(operation::ALL, name, input, contents)
}

/// Calls one of some operations as [`call_with`] does: what serves no other operation need not be part of a program that
/// has only these.
///
/// # Errors
/// As [`call_with`].
pub fn call_among(operations: &[Entry], name: &str, input: &str, contents: Contents<'_>) -> Result<String, CallError> {
    match operations.iter().find(|operation| operation.name == name) {
        Some(operation) => (operation.call)(input, contents),
        None => {
            let names = operations.iter().map(|operation| operation.name);
            Err(CallError::unknown_operation(reader(input), name, names))
        }
    }
}

/// The language that an input asks for, which may be no input at all.
pub(crate) fn reader(input: &str) -> Language {
    let tree = crate::syntax::json_tree(input);
    let root = tree.as_ref().and_then(|tree| tree.root());
    let asked = root.and_then(|root| {
        root.text_foreign("language").or_else(|| root.get_foreign("options")?.text_foreign("language"))
    });
    asked.and_then(Language::of_tag).unwrap_or_default()
}
