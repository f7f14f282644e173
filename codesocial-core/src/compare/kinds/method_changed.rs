//! Another way to decide.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("method-changed", Undecided, mirror "method-changed",
    Changed Process "method",
);
