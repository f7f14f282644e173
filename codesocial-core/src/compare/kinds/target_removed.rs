//! The target is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("target-removed", Weakens, mirror "target-added",
    Removed Indicator "target",
);
