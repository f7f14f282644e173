//! A kind of member is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("membership-removed", Restricts, mirror "membership-added",
    ItemRemoved Governance "membership",
);
