//! A new permission.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("permission-added", Extends, mirror "permission-removed",
    ItemAdded Dimension "commitments" if judges::permission,
);
