//! Another licence.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("licence-changed", Undecided, mirror "licence-changed",
    Changed Resource "license",
    Added Resource "license",
    Removed Resource "license",
    Changed Document "license",
    Added Document "license",
    Removed Document "license",
);
