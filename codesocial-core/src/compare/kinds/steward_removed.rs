//! One less takes care.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("steward-removed", Weakens, mirror "steward-added",
    ItemRemoved Resource "stewards",
    ItemRemoved Stewardship "keepers",
);
