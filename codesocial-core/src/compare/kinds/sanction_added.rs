//! A new consequence.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("sanction-added", Strengthens, mirror "sanction-removed",
    ItemAdded Commitment "sanctions",
    ItemAdded Governance "sanctions",
);
