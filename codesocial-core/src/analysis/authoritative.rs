//! The texts of a document, in the language that counts.

use crate::analysis::context::Code;
use crate::tree::node::Node;

/// The string of a text in the document's own language, which prevails over translations.
pub(crate) fn authoritative<'a>(code: &Code<'a>, text: Node<'a>) -> Option<(Node<'a>, &'a str)> {
    let own = |tag: &str| {
        let mut members = text.members();
        members.find(|(key, _)| key.as_str().is_some_and(|key| key.eq_ignore_ascii_case(tag))).map(|(_, string)| string)
    };
    let node = if text.as_str().is_some() { text } else { own(code.language()?)? };
    Some((node, node.as_str()?))
}

/// Whether a value stands in the record, which reports what happened and promises nothing.
pub(crate) fn in_record(node: Node<'_>) -> bool {
    let mut here = node;
    while let Some(parent) = here.parent() {
        if parent.parent().is_none() {
            return here.key().and_then(Node::as_str) == Some("record");
        }
        here = parent;
    }
    false
}
