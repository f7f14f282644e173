//! Someone takes a role.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("office-taken", Clarifies, mirror "office-left",
    ItemAdded Role "holders",
);
