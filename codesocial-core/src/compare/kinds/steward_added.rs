//! One more takes care.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("steward-added", Strengthens, mirror "steward-removed",
    ItemAdded Resource "stewards",
    ItemAdded Stewardship "keepers",
);
