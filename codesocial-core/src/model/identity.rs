//! What identifies the items of a list that have no id.

/// In these lists an item without an id is known by what it is about: the keys that say so.
const KNOWN_BY: [(&str, &[&str]); 8] = [
    ("holders", &["who"]),
    ("links", &["rel", "target"]),
    ("contributors", &["who", "role"]),
    ("identifiers", &["scheme"]),
    ("measurements", &["indicator", "at", "by"]),
    ("adoptions", &["party", "version"]),
    ("reservations", &["of"]),
    ("revisions", &["version"]),
];

/// The keys by which the items of a list are known that have no id, if it is one of those.
pub(crate) fn known_by(list: &str) -> Option<&'static [&'static str]> {
    KNOWN_BY.iter().find(|(name, _)| *name == list).map(|(_, keys)| *keys)
}
