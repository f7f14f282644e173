//! A new principle.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("principle-added", Strengthens, mirror "principle-removed",
    ItemAdded Dimension "principles",
);
