//! It now comes back.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("frequency-added", Strengthens, mirror "frequency-removed",
    Added Review "every",
    Added AuditPlan "every",
    Added Indicator "every",
);
