//! A way of working is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("model-removed", Restricts, mirror "model-added",
    ItemRemoved Dimension "models",
);
