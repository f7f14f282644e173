//! Other steps.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("steps-changed", Undecided, mirror "steps-changed",
    ItemAdded Recourse "steps",
    ItemRemoved Recourse "steps",
    Reordered Recourse "steps",
);
