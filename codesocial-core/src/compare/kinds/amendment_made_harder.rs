//! The text is harder to change.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("amendment-made-harder", Strengthens, mirror "amendment-made-easier",
    ItemAdded Amendment "approvalBy",
);
