//! A new kind of member.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("membership-added", Extends, mirror "membership-removed",
    ItemAdded Governance "membership",
);
