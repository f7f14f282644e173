//! A document that was read: its tree, and what the structure check saw in it.

use crate::shape::{Index, Named, Part};
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

    /// The id that a reference names in this document: itself, or what follows the `#` where the address before it is
    /// this document's own. None for an element of another code.
    pub(crate) fn own_id(&self, reference: &'a str) -> Option<&'a str> {
        match reference.split_once('#') {
            None => Some(reference),
            Some((address, id)) => (self.root.text("id") == Some(address)).then_some(id),
        }
    }

    /// The element of this document that a reference names, if there is one.
    pub(crate) fn element(&self, reference: Node<'a>) -> Option<Named<'a>> {
        self.index.element(self.own_id(reference.as_str()?)?)
    }
}
