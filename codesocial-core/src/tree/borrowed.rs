//! Texts that objects borrow from elsewhere in the document: an object that names an article says its words.

use std::collections::HashMap;

use crate::tree::node::Node;

/// What is borrowed in one language.
#[derive(Debug, Clone)]
pub(crate) struct Borrowed {
    /// The tag; none for the language of the document.
    pub(crate) language: Option<String>,
    /// The words.
    pub(crate) text: String,
    /// The numbers of the strings that they are made of, in their order.
    pub(crate) pieces: Vec<u32>,
}

/// Who borrows what.
#[derive(Debug, Clone, Default)]
pub(crate) struct Loans {
    /// What is lent, each in the languages that it has: written down once, however many borrow it.
    pub(crate) lent: Vec<Vec<Borrowed>>,
    /// By the number of an object that borrows: which of them.
    pub(crate) borrowers: HashMap<u32, usize>,
}

impl Loans {
    /// What a node borrows, in each language.
    pub(crate) fn of(&self, node: Node<'_>) -> Option<&[Borrowed]> {
        self.borrowers.get(&node.index()).and_then(|number| self.lent.get(*number)).map(Vec::as_slice)
    }
}
