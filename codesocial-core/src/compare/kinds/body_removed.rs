//! A body is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("body-removed", Undecided, mirror "body-added",
    ItemRemoved Governance "bodies",
);
