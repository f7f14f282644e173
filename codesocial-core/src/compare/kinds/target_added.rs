//! A target is set.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("target-added", Strengthens, mirror "target-removed",
    Added Indicator "target",
);
