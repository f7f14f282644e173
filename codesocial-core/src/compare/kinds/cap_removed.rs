//! A limit is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("cap-removed", Weakens, mirror "cap-added",
    ItemRemoved Role "caps",
);
