//! One more is bound.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("bearer-added", Strengthens, mirror "bearer-removed",
    ItemAdded Commitment "by",
);
