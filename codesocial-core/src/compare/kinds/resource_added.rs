//! A new resource.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("resource-added", Extends, mirror "resource-removed",
    ItemAdded Document "resources",
);
