//! An exception is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("exception-removed", Strengthens, mirror "exception-added",
    ItemRemoved Commitment "exceptions",
);
