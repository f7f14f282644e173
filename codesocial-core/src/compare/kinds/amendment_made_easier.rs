//! The text is easier to change.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("amendment-made-easier", Weakens, mirror "amendment-made-harder",
    ItemRemoved Amendment "approvalBy",
);
