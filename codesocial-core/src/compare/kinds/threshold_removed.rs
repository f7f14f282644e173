//! The threshold is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("threshold-removed", Weakens, mirror "threshold-added",
    Removed Process "threshold",
);
