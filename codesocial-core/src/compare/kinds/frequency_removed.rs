//! It no longer comes back.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("frequency-removed", Weakens, mirror "frequency-added",
    Removed Review "every",
    Removed AuditPlan "every",
    Removed Indicator "every",
);
