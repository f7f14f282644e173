//! A new kind of member.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("membership-added", Extends, mirror "membership-removed",
    ItemAdded Governance "membership",
);
