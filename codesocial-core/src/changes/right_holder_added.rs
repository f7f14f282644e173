//! One more has the right.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("right-holder-added", Extends, mirror "right-holder-removed",
    ItemAdded Right "holders",
);
