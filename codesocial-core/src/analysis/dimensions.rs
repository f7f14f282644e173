//! The six dimensions, and whether each speaks.

use crate::tree::key::Key;
use serde::Serialize;

use crate::analysis::context::Code;
use crate::model::field::{Field, says};
use crate::model::views;
use crate::tree::node::Node;

/// A dimension of a code: its key, and what the document has there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Dimension<'a> {
    /// The key: `social`.
    pub(crate) key: Key,
    /// What the document has there.
    pub(crate) value: Option<Node<'a>>,
    /// The same, as it may be read.
    pub(crate) view: Field<'a, views::Dimension<'a>>,
}

/// What a dimension of a document says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DimensionState {
    /// It has a summary, principles, models or commitments.
    Speaks,
    /// It says why it does not apply.
    NotApplicable,
    /// It says by when it will be written.
    Planned,
    /// It says nothing: it is left out, empty, or has keywords only.
    Silent,
}

impl<'a> Dimension<'a> {
    /// The keys of the six, in the order of the method.
    pub(crate) const KEYS: [Key; 6] =
        [Key::Social, Key::Economic, Key::Ecological, Key::Scientific, Key::Legal, Key::Cultural];

    /// The six dimensions of a document.
    pub(crate) fn all(code: &Code<'a>) -> [Dimension<'a>; 6] {
        let dimensions = code.document().dimensions();
        Self::KEYS.map(|key| {
            let view = dimensions.then(|dimensions| match key {
                Key::Social => dimensions.social(),
                Key::Economic => dimensions.economic(),
                Key::Ecological => dimensions.ecological(),
                Key::Scientific => dimensions.scientific(),
                Key::Legal => dimensions.legal(),
                _ => dimensions.cultural(),
            });
            // Where `dimensions` itself is unsound, none of the six is there.
            let value = dimensions.sound().and_then(|_| view.node());
            Dimension { key, value, view }
        })
    }

    /// What it says.
    pub(crate) fn state(self) -> DimensionState {
        self.value.map_or(DimensionState::Silent, state_of)
    }

    /// How many of a kind of element it has.
    pub(crate) fn count(self, list: Key) -> usize {
        self.value.map_or(0, |value| value.list(list).count())
    }
}

/// What a dimension says. Words that speak outweigh a reason not to: that the two stand together is for another rule.
pub(crate) fn state_of(dimension: Node<'_>) -> DimensionState {
    let states = |key: Key| states(dimension, key);
    if [Key::Summary, Key::Principles, Key::Models, Key::Commitments].into_iter().any(states) {
        DimensionState::Speaks
    } else if states(Key::NotApplicable) {
        DimensionState::NotApplicable
    } else if states(Key::Planned) {
        DimensionState::Planned
    } else {
        DimensionState::Silent
    }
}

/// Whether an object says something under a key: see [`says`].
pub(crate) fn states(object: Node<'_>, key: Key) -> bool {
    object.get(key).is_some_and(says)
}
