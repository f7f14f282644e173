//! Another version.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("version-changed", Editorial, mirror "version-changed",
    Changed Document "version" | "issued",
    Added Document "issued",
    Removed Document "issued",
);
