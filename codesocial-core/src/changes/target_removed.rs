//! The target is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("target-removed", Weakens, mirror "target-added",
    Removed Indicator "target",
);
