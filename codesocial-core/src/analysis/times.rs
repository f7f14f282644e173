//! What a time of a text says.

use crate::tree::key::Key;
use crate::tree::node::Node;

/// Whether a time says after what something comes, and no more: it has no last day.
pub(crate) fn has_no_end(time: Node<'_>) -> bool {
    const ENDS: [Key; 10] = [
        Key::Within,
        Key::Ahead,
        Key::Every,
        Key::NotBefore,
        Key::Before,
        Key::BeforeEvent,
        Key::AtEvent,
        Key::Until,
        Key::SameAs,
        Key::DayOfYear,
    ];
    time.get(Key::AfterEvent).is_some() && ENDS.into_iter().all(|key| time.get(key).is_none())
}

/// Whether a length of time is none: `P0D`, at once.
pub(crate) fn is_at_once(time: &str) -> bool {
    time.starts_with('P') && !time.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
}
