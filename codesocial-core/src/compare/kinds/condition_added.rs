//! It now holds on a condition.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("condition-added", Weakens, mirror "condition-removed",
    Added Commitment "when",
    ItemAdded Commitment "when" if judges::first_item,
);
