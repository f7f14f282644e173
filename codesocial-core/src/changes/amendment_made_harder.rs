//! The text is harder to change.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("amendment-made-harder", Strengthens, mirror "amendment-made-easier",
    ItemAdded Amendment "approvalBy",
);
