//! A new commitment.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("commitment-added", Strengthens, mirror "commitment-removed",
    ItemAdded Dimension "commitments" if judges::binds,
);
