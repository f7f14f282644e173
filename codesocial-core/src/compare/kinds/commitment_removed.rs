//! A commitment is gone.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("commitment-removed", Weakens, mirror "commitment-added",
    ItemRemoved Dimension "commitments" if judges::binds,
    ItemRemoved Governance "commitments" if judges::binds,
);
