//! A principle can be checked less.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("criterion-removed", Weakens, mirror "criterion-added",
    ItemRemoved Principle "criteria",
);
