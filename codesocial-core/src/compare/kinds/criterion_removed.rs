//! A principle can be checked less.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("criterion-removed", Weakens, mirror "criterion-added",
    ItemRemoved Principle "criteria",
);
