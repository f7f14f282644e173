//! One clause less is entrenched.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("clause-freed", Weakens, mirror "clause-entrenched",
    ItemRemoved Amendment "entrenched",
);
