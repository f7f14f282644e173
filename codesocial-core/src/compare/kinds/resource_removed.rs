//! A resource is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("resource-removed", Restricts, mirror "resource-added",
    ItemRemoved Document "resources",
);
