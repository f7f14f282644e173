//! One less has the right.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("right-holder-removed", Restricts, mirror "right-holder-added",
    ItemRemoved Right "holders",
);
