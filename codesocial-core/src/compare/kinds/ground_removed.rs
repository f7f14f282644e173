//! One reason less to sanction.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("ground-removed", Extends, mirror "ground-added",
    ItemRemoved Sanction "grounds" | "causes",
);
