//! A new commitment.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("commitment-added", Strengthens, mirror "commitment-removed",
    ItemAdded Dimension "commitments" if judges::binds,
    ItemAdded Governance "commitments" if judges::binds,
);
