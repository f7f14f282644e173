//! What a time of a text says.

use crate::tree::key::Key;
use crate::tree::node::Node;

/// Whether a time says after what something comes, and no more: it has no last day.
pub(crate) fn has_no_end(time: Node<'_>) -> bool {
    const ENDS: [Key; 9] = [
        Key::Within,
        Key::Ahead,
        Key::Every,
        Key::NotBefore,
        Key::Before,
        Key::BeforeEvent,
        Key::Until,
        Key::SameAs,
        Key::DayOfYear,
    ];
    time.get(Key::AfterEvent).is_some() && ENDS.into_iter().all(|key| time.get(key).is_none())
}
