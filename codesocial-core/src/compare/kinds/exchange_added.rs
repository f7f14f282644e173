//! A new exchange.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("exchange-added", Strengthens, mirror "exchange-removed",
    ItemAdded Document "reciprocity",
);
