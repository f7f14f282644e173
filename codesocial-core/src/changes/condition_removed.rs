//! The condition is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("condition-removed", Strengthens, mirror "condition-added",
    Removed Commitment "when",
);
