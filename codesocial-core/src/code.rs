//! A document that was read: its tree, and what the structure check saw in it.

use crate::shape::{Index, Part};
use crate::source::Node;

/// A social code as the rules see it.
#[derive(Debug)]
pub(crate) struct Code<'a> {
    /// The whole document.
    pub(crate) root: Node<'a>,
    /// Its parts, names and references.
    pub(crate) index: Index<'a>,
    /// The date for which it is judged (`2026-11-22`), where one was given.
    pub(crate) at: Option<String>,
}

impl<'a> Code<'a> {
    /// All places of a part of the model.
    pub(crate) fn each(&self, part: Part) -> impl Iterator<Item = Node<'a>> + '_ {
        self.index.of(part).iter().copied()
    }

    /// The language of the text, as declared.
    pub(crate) fn language(&self) -> Option<&'a str> {
        self.root.text("language")
    }
}
