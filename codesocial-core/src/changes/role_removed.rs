//! A role is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("role-removed", Restricts, mirror "role-added",
    ItemRemoved Governance "roles",
);
