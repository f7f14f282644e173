//! The commitments of a document, as several rules need them.

use crate::analysis::context::Code;
use crate::model::document::Force;
use crate::model::views::Commitment;

/// Whether a commitment is a duty or a prohibition, whose neglect is a breach.
pub(crate) fn binds(commitment: Commitment<'_>) -> bool {
    matches!(commitment.force().sound(), Some(Force::Must | Force::MustNot))
}

/// The duties and prohibitions of a document.
pub(crate) fn binding<'c, 'a>(code: &'c Code<'a>) -> impl Iterator<Item = Commitment<'a>> + 'c {
    code.all::<Commitment<'a>>().filter(|commitment| binds(*commitment))
}
