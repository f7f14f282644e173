//! A principle is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("principle-removed", Weakens, mirror "principle-added",
    ItemRemoved Dimension "principles",
);
