//! A limit is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("cap-removed", Weakens, mirror "cap-added",
    ItemRemoved Role "caps",
);
