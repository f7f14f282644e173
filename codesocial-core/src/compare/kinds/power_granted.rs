//! Office-holders may do one more thing alone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("power-granted", Undecided, mirror "power-withdrawn",
    ItemAdded Role "powers",
);
