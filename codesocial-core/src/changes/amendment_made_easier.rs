//! The text is easier to change.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("amendment-made-easier", Weakens, mirror "amendment-made-harder",
    ItemRemoved Amendment "approvalBy",
);
