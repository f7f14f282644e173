//! A new indicator.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("indicator-added", Strengthens, mirror "indicator-removed",
    ItemAdded Document "indicators",
);
