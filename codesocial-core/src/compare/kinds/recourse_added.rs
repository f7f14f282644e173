//! A way to be heard.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("recourse-added", Strengthens, mirror "recourse-removed",
    Added Commitment "recourse",
    ItemAdded Governance "recourse",
);
