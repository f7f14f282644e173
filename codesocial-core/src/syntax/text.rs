//! A text that was decoded, and how it is written.

use std::borrow::Cow;

use crate::diagnostic::finding::Finding;
use crate::syntax::{Reading, read};
use crate::tree::format::Format;
use crate::tree::limits::Limits;
use crate::tree::origin::{Origin, Written};

/// A document's text, ready to be read.
pub(crate) struct Text<'i> {
    pub(crate) text: Cow<'i, str>,
    pub(crate) format: Format,
    /// Whether the text is the one that a person wrote, so that its lines mean something.
    pub(crate) written: bool,
    /// What was found while the bytes became a text.
    pub(crate) finding: Option<Finding<'static>>,
    /// The text of which it was made, where it was made of another.
    pub(crate) origin: Option<&'i Origin>,
    /// What it says, within the usual limits, where it was read before.
    pub(crate) read: Option<&'i Reading<'static>>,
}

impl Text<'_> {
    /// What its places are told in, where its lines mean something.
    pub(crate) fn written(&self) -> Option<Written<'_>> {
        self.written.then_some(Written { text: &self.text, origin: self.origin })
    }

    /// What it says: what is at hand, else it is read now.
    pub(crate) fn reading(&self, limits: &Limits) -> Cow<'_, Reading<'_>> {
        match self.read {
            Some(reading) if *limits == Limits::MOST => Cow::Borrowed(reading),
            _ => Cow::Owned(read(&self.text, self.format, limits)),
        }
    }
}
