//! It is measured.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("indicator-attached", Strengthens, mirror "indicator-detached",
    ItemAdded Commitment "indicators",
);
