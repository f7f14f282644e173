//! An exchange is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("exchange-removed", Weakens, mirror "exchange-added",
    ItemRemoved Document "reciprocity",
);
