//! One less is bound.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("bearer-removed", Weakens, mirror "bearer-added",
    ItemRemoved Commitment "by",
);
