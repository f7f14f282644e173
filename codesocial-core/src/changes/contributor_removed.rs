//! One less is named.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("contributor-removed", Editorial, mirror "contributor-added",
    ItemRemoved Document "contributors",
);
