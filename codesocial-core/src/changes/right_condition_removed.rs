//! A right has no condition any more.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("right-condition-removed", Extends, mirror "right-condition-added",
    Removed Right "conditions",
);
