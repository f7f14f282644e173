//! A new responsibility.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("responsibility-added", Strengthens, mirror "responsibility-removed",
    ItemAdded Role "responsibilities",
);
