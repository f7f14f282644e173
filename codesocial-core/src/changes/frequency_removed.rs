//! It no longer comes back.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("frequency-removed", Weakens, mirror "frequency-added",
    Removed Review "every",
    Removed AuditPlan "every",
    Removed Indicator "every",
);
