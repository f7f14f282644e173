//! A way to decide is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("process-removed", Restricts, mirror "process-added",
    ItemRemoved Governance "processes",
);
