//! One less is bound.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("bearer-removed", Weakens, mirror "bearer-added",
    ItemRemoved Commitment "by",
);
