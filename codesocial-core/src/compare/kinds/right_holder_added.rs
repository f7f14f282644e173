//! One more has the right.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("right-holder-added", Extends, mirror "right-holder-removed",
    ItemAdded Right "holders",
);
