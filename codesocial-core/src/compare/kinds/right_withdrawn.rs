//! A right is withdrawn.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("right-withdrawn", Restricts, mirror "right-granted",
    ItemRemoved Document "rights",
);
