//! The purpose is wider.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("purpose-item-added", Extends, mirror "purpose-item-removed",
    ItemAdded Purpose "context" | "challenges" | "objectives" | "missions" | "values",
);
