//! A target is set.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("target-added", Strengthens, mirror "target-removed",
    Added Indicator "target",
);
