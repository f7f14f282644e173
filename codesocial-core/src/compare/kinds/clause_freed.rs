//! One clause less is entrenched.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("clause-freed", Weakens, mirror "clause-entrenched",
    ItemRemoved Amendment "entrenched",
);
