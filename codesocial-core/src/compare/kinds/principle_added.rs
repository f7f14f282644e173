//! A new principle.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("principle-added", Strengthens, mirror "principle-removed",
    ItemAdded Dimension "principles",
);
