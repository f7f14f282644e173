//! A new exception.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("exception-added", Weakens, mirror "exception-removed",
    ItemAdded Commitment "exceptions",
);
