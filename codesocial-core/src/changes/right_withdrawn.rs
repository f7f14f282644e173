//! A right is withdrawn.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("right-withdrawn", Restricts, mirror "right-granted",
    ItemRemoved Document "rights",
);
