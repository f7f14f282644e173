//! It is measured.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("indicator-attached", Strengthens, mirror "indicator-detached",
    ItemAdded Commitment "indicators",
);
