//! A principle can be checked.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("criterion-added", Strengthens, mirror "criterion-removed",
    ItemAdded Principle "criteria",
);
