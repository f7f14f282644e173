//! One less may invoke it.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("beneficiary-removed", Restricts, mirror "beneficiary-added",
    ItemRemoved Commitment "toward",
);
