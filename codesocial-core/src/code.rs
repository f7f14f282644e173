//! A document that was read: its tree, and what the structure check saw in it.

use crate::source::Node;

/// A social code as the rules see it.
#[derive(Debug)]
pub(crate) struct Code<'a> {
    /// The whole document.
    pub(crate) root: Node<'a>,
}
