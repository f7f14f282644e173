//! The text is changed otherwise.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("amendment-process-changed", Undecided, mirror "amendment-process-changed",
    Changed Amendment "process",
    Added Amendment "process",
    Removed Amendment "process",
);
