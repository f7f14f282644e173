//! A principle is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("principle-removed", Weakens, mirror "principle-added",
    ItemRemoved Dimension "principles",
);
