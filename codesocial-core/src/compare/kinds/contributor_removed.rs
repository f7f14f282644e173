//! One less is named.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("contributor-removed", Editorial, mirror "contributor-added",
    ItemRemoved Document "contributors",
);
