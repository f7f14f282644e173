//! Another way to decide.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("method-changed", Undecided, mirror "method-changed",
    Changed Process "method",
);
