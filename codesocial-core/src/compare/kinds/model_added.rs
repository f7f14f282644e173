//! A new way of working.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("model-added", Extends, mirror "model-removed",
    ItemAdded Dimension "models",
);
