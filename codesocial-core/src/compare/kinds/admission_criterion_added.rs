//! One more condition to join.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("admission-criterion-added", Restricts, mirror "admission-criterion-removed",
    ItemAdded Membership "criteria",
    Added Membership "dues",
);
