//! A way of working is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("model-removed", Restricts, mirror "model-added",
    ItemRemoved Dimension "models",
);
