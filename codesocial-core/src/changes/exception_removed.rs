//! An exception is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("exception-removed", Strengthens, mirror "exception-added",
    ItemRemoved Commitment "exceptions",
);
