//! A text that was decoded, and how it is written.

use crate::diagnostic::finding::Finding;
use crate::tree::format::Format;
use std::borrow::Cow;

/// A document's text, ready to be read.
pub(crate) struct Text<'i> {
    pub(crate) text: Cow<'i, str>,
    pub(crate) format: Format,
    /// Whether the text is the one that a person wrote, so that its lines mean something.
    pub(crate) written: bool,
    /// What was found while the bytes became a text.
    pub(crate) finding: Option<Finding<'static>>,
}
