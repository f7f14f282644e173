//! One more took part.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("contributor-added", Editorial, mirror "contributor-removed",
    ItemAdded Document "contributors",
);
