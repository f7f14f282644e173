//! Another version.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("version-changed", Editorial, mirror "version-changed",
    Changed Document "version" | "issued",
    Added Document "issued",
    Removed Document "issued",
);
