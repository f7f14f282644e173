//! A consequence is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("sanction-removed", Weakens, mirror "sanction-added",
    ItemRemoved Commitment "sanctions",
    ItemRemoved Governance "sanctions",
);
