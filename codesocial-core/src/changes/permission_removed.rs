//! A permission is gone.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("permission-removed", Restricts, mirror "permission-added",
    ItemRemoved Dimension "commitments" if judges::permission,
);
