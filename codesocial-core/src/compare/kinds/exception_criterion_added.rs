//! An exception can be checked.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("exception-criterion-added", Strengthens, mirror "exception-criterion-removed",
    Added Exception "criterion",
);
