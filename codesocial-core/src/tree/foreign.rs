//! Members of objects that are not the model's: schemas, words of the interface, languages of a text, extensions.

use crate::tree::node::{Children, Node};

/// Looks members up by names that are no keys of the model. Whoever reads a document goes by [`Key`](crate::tree::key::Key):
/// a test lists the modules that may import this.
pub(crate) trait ForeignLookup<'a>: Sized {
    /// The value under a name: the first one, where it stands twice.
    fn get_foreign(self, name: &str) -> Option<Node<'a>>;

    /// The string under a name.
    fn text_foreign(self, name: &str) -> Option<&'a str>;

    /// The items of the array under a name; nothing where there is none.
    fn list_foreign(self, name: &str) -> Children<'a>;
}

impl<'a> ForeignLookup<'a> for Node<'a> {
    fn get_foreign(self, name: &str) -> Option<Node<'a>> {
        self.named(name)
    }

    fn text_foreign(self, name: &str) -> Option<&'a str> {
        self.get_foreign(name).and_then(Node::as_str)
    }

    fn list_foreign(self, name: &str) -> Children<'a> {
        self.get_foreign(name).map_or(Children::none(self), Node::items)
    }
}
