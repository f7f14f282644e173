//! A new limit.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("cap-added", Strengthens, mirror "cap-removed",
    ItemAdded Role "caps",
);
