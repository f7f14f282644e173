//! A right is granted.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("right-granted", Extends, mirror "right-withdrawn",
    ItemAdded Document "rights",
);
