//! One more reason to sanction.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("ground-added", Restricts, mirror "ground-removed",
    ItemAdded Sanction "grounds" | "causes",
);
