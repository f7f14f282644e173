//! A quorum is set.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("quorum-added", Strengthens, mirror "quorum-removed",
    Added Process "quorum" if judges::not_none,
    Added Session "quorum" if judges::not_none,
    Changed Process "quorum" if judges::from_none,
    Changed Session "quorum" if judges::from_none,
);
