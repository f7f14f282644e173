//! One less has the right.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("right-holder-removed", Restricts, mirror "right-holder-added",
    ItemRemoved Right "holders",
);
