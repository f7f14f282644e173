//! An exception can no longer be checked.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("exception-criterion-removed", Weakens, mirror "exception-criterion-added",
    Removed Exception "criterion",
);
