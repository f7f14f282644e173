//! A consequence is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("sanction-removed", Weakens, mirror "sanction-added",
    ItemRemoved Commitment "sanctions",
    ItemRemoved Governance "sanctions",
);
