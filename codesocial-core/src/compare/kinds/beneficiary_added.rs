//! One more may invoke it.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("beneficiary-added", Extends, mirror "beneficiary-removed",
    ItemAdded Commitment "toward",
);
