//! It is measured less.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("indicator-detached", Weakens, mirror "indicator-attached",
    ItemRemoved Commitment "indicators",
);
