//! Which languages a document claims to be written in.

use crate::analysis::context::Code;
use crate::base::language_tag::same;
use crate::model::field::FromNode;
use crate::tree::node::Node;

/// No code speaks more languages; the bound keeps checks linear in a document that claims thousands.
pub(crate) const MOST_LANGUAGES: usize = 512;

impl<'a> Code<'a> {
    /// The languages into which the document says that it is translated, beside its own.
    pub(crate) fn translations(&self) -> impl Iterator<Item = (Node<'a>, &'a str)> + '_ {
        let own = self.language().unwrap_or_default();
        let declared = self.document().translations().nodes().filter_map(|node| Some((node, <&str>::from_node(node)?)));
        declared.filter(move |(_, language)| !same(language, own)).take(MOST_LANGUAGES)
    }
}
