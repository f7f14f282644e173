//! The content digests of two documents that are compared.

use crate::analysis::digest::{of_bytes, written};
use crate::compare::pairing::Pairing;
use crate::tree::canonical;
use crate::tree::node::Node;
use sha2::{Digest, Sha256};

/// The content digests of two documents of which much is the same: what is, is written in canonical form once.
pub(crate) fn of_both(before: Node<'_>, after: Node<'_>, pairing: &Pairing) -> [String; 2] {
    let (text, places) = canonical::content_keeping(before, &|node| pairing.untouched(node));
    let known = |node: Node<'_>| {
        let same = pairing.before(node, before).filter(|same| pairing.untouched(*same))?;
        let place = places.binary_search_by_key(&same.index(), |(number, _)| *number).ok()?;
        text.get(places.get(place)?.1.clone())
    };
    let mut hash = Sha256::new();
    canonical::content_knowing(after, &known, &mut |piece| hash.update(piece));
    [of_bytes(text.as_bytes()), written(&hash.finalize())]
}
