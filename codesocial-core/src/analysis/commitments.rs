//! The commitments of a document, as several rules need them.

use crate::analysis::context::Code;
use crate::model::part::Part;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// Whether a commitment is a duty or a prohibition, whose neglect is a breach.
pub(crate) fn binds(commitment: Node<'_>) -> bool {
    matches!(commitment.text(Key::Force), Some("must" | "must-not"))
}

/// The duties and prohibitions of a document.
pub(crate) fn binding<'c, 'a>(code: &'c Code<'a>) -> impl Iterator<Item = Node<'a>> + 'c {
    code.each(Part::Commitment).filter(|commitment| binds(*commitment))
}
