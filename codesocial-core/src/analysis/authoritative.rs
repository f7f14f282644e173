//! The texts of a document, in the language that counts.

use crate::analysis::context::Code;
use crate::analysis::texts::in_language;
use crate::tree::node::Node;

/// The string of a text in the document's own language, which prevails over translations.
pub(crate) fn authoritative<'a>(code: &Code<'a>, text: Node<'a>) -> Option<(Node<'a>, &'a str)> {
    let node = in_language(text, &[code.language().unwrap_or_default()])?;
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
