//! An indicator is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("indicator-removed", Weakens, mirror "indicator-added",
    ItemRemoved Document "indicators",
);
