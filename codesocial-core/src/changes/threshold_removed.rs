//! The threshold is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("threshold-removed", Weakens, mirror "threshold-added",
    Removed Process "threshold",
);
