//! It now comes back.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("frequency-added", Strengthens, mirror "frequency-removed",
    Added Review "every",
    Added AuditPlan "every",
    Added Indicator "every",
);
