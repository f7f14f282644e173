//! One less may invoke it.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("beneficiary-removed", Restricts, mirror "beneficiary-added",
    ItemRemoved Commitment "toward",
);
