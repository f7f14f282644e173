//! A quorum is set.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("quorum-added", Strengthens, mirror "quorum-removed",
    Added Process "quorum" if judges::not_none,
    Changed Process "quorum" if judges::from_none,
);
