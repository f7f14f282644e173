//! A permission is gone.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("permission-removed", Restricts, mirror "permission-added",
    ItemRemoved Dimension "commitments" if judges::permission,
    ItemRemoved Governance "commitments" if judges::permission,
);
