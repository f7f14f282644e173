//! An exception can no longer be checked.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("exception-criterion-removed", Weakens, mirror "exception-criterion-added",
    Removed Exception "criterion",
);
