//! One condition less to join.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("admission-criterion-removed", Extends, mirror "admission-criterion-added",
    ItemRemoved Membership "criteria",
    Removed Membership "dues",
);
