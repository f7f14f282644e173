//! A new role.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("role-added", Extends, mirror "role-removed",
    ItemAdded Governance "roles",
);
