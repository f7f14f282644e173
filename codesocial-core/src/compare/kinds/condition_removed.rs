//! The condition is gone.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("condition-removed", Strengthens, mirror "condition-added",
    Removed Commitment "when",
    ItemRemoved Commitment "when" if judges::last_item,
);
