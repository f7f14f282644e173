//! Elements that both sides added under the same id, each somewhere else or of another kind: an id names one thing.

use crate::tree::key::Key;
use std::collections::HashMap;

use crate::edit::wanted::Side;
use crate::merge::Pairs;
use crate::tree::node::Node;

/// The elements that cannot both stay, by their numbers.
#[derive(Debug, Default)]
pub(super) struct Twins {
    /// Of ours, the one of theirs.
    pub(super) ours: HashMap<u32, u32>,
    /// Of theirs, the one of ours.
    pub(super) theirs: HashMap<u32, u32>,
}

impl Twins {
    /// Those of three documents, given with their elements by id: ours, theirs, the base.
    pub(super) fn of(pairs: &Pairs<'_>, [ours, theirs, base]: &[HashMap<&str, Node<'_>>; 3]) -> Twins {
        let mut twins = Twins::default();
        for (id, one) in ours {
            let Some(other) = theirs.get(id).filter(|_| !base.contains_key(id)) else { continue };
            let together = pairs.across(Side::Ours, *one).is_some_and(|across| across.index() == other.index());
            if !(together && pairs.same_list(*one, *other)) {
                twins.ours.insert(one.index(), other.index());
                twins.theirs.insert(other.index(), one.index());
            }
        }
        twins
    }
}

/// The elements of a document by their ids; of an id that stands twice, the first. What extensions hold is their affair.
pub(super) fn ids(root: Node<'_>) -> HashMap<&str, Node<'_>> {
    fn walk<'a>(node: Node<'a>, found: &mut HashMap<&'a str, Node<'a>>) {
        for item in node.items() {
            if let Some(id) = item.text(Key::Id) {
                found.entry(id).or_insert(item);
            }
            walk(item, found);
        }
        for (key, value) in node.members() {
            let own = key.as_str().is_some_and(|key| !key.starts_with("x-"));
            if own && (value.is_object() || value.is_array()) {
                walk(value, found);
            }
        }
    }
    let mut found = HashMap::new();
    walk(root, &mut found);
    found
}
