//! A commitment is gone.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("commitment-removed", Weakens, mirror "commitment-added",
    ItemRemoved Dimension "commitments" if judges::binds,
);
