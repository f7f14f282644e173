//! A new permission.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("permission-added", Extends, mirror "permission-removed",
    ItemAdded Dimension "commitments" if judges::permission,
    ItemAdded Governance "commitments" if judges::permission,
);
