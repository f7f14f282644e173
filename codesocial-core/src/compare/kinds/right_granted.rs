//! A right is granted.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("right-granted", Extends, mirror "right-withdrawn",
    ItemAdded Document "rights",
);
