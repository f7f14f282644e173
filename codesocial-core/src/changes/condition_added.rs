//! It now holds on a condition.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("condition-added", Weakens, mirror "condition-removed",
    Added Commitment "when",
);
