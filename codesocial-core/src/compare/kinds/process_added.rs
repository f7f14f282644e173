//! A new way to decide.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("process-added", Extends, mirror "process-removed",
    ItemAdded Governance "processes",
);
