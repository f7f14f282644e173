//! One less takes care.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("steward-removed", Weakens, mirror "steward-added",
    ItemRemoved Resource "stewards",
    ItemRemoved Stewardship "keepers",
);
