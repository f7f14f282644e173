//! A new exception.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("exception-added", Weakens, mirror "exception-removed",
    ItemAdded Commitment "exceptions",
);
