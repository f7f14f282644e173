//! A new consequence.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("sanction-added", Strengthens, mirror "sanction-removed",
    ItemAdded Commitment "sanctions",
    ItemAdded Governance "sanctions",
);
