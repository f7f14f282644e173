//! A new body.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("body-added", Undecided, mirror "body-removed",
    ItemAdded Governance "bodies",
);
