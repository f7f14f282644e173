//! A principle can be checked.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("criterion-added", Strengthens, mirror "criterion-removed",
    ItemAdded Principle "criteria",
);
