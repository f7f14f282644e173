//! A new responsibility.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("responsibility-added", Strengthens, mirror "responsibility-removed",
    ItemAdded Role "responsibilities",
);
