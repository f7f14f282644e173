//! A recourse is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("recourse-removed", Weakens, mirror "recourse-added",
    Removed Commitment "recourse",
    ItemRemoved Governance "recourse",
);
