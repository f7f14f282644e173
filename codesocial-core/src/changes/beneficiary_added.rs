//! One more may invoke it.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("beneficiary-added", Extends, mirror "beneficiary-removed",
    ItemAdded Commitment "toward",
);
