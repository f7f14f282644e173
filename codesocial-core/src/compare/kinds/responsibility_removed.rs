//! A responsibility is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("responsibility-removed", Weakens, mirror "responsibility-added",
    ItemRemoved Role "responsibilities",
);
