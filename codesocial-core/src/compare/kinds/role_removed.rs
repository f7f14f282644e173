//! A role is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("role-removed", Restricts, mirror "role-added",
    ItemRemoved Governance "roles",
);
