//! One more is bound.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("bearer-added", Strengthens, mirror "bearer-removed",
    ItemAdded Commitment "by",
);
