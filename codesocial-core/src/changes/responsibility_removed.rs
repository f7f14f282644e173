//! A responsibility is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("responsibility-removed", Weakens, mirror "responsibility-added",
    ItemRemoved Role "responsibilities",
);
