//! One more clause is entrenched.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("clause-entrenched", Strengthens, mirror "clause-freed",
    ItemAdded Amendment "entrenched",
);
