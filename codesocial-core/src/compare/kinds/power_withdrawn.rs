//! Office-holders may do one thing less alone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("power-withdrawn", Undecided, mirror "power-granted",
    ItemRemoved Role "powers",
);
