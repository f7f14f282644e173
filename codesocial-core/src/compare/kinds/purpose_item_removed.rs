//! The purpose is narrower.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("purpose-item-removed", Restricts, mirror "purpose-item-added",
    ItemRemoved Purpose "context" | "challenges" | "objectives" | "missions" | "values",
);
