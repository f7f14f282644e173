//! What identifies the items of a list that have no id.

use crate::tree::key::Key;

/// In these lists an item without an id is known by what it is about: the keys that say so.
const KNOWN_BY: [(Key, &[Key]); 10] = [
    (Key::Holders, &[Key::Who]),
    (Key::Members, &[Key::Who]),
    (Key::ConvenedBy, &[Key::Of]),
    (Key::Links, &[Key::Rel, Key::Target]),
    (Key::Contributors, &[Key::Who, Key::Role]),
    (Key::Identifiers, &[Key::Scheme]),
    (Key::Measurements, &[Key::Indicator, Key::At, Key::By]),
    (Key::Adoptions, &[Key::Party, Key::Version]),
    (Key::Reservations, &[Key::Of]),
    (Key::Revisions, &[Key::Version]),
];

/// The keys by which the items of a list are known that have no id, if it is one of those.
pub(crate) fn known_by(list: Key) -> Option<&'static [Key]> {
    KNOWN_BY.iter().find(|(name, _)| *name == list).map(|(_, keys)| *keys)
}

/// Whether an item of a list may also be written as no more than what it is about: a member of a body, or one with a voice.
pub(crate) fn known_by_itself(list: Key) -> bool {
    matches!(list, Key::Members | Key::ConvenedBy)
}
