//! A threshold is set.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("threshold-added", Strengthens, mirror "threshold-removed",
    Added Process "threshold",
);
