//! Someone leaves a role.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("office-left", Clarifies, mirror "office-taken",
    ItemRemoved Role "holders",
);
