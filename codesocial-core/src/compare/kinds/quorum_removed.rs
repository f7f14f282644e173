//! The quorum is gone.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("quorum-removed", Weakens, mirror "quorum-added",
    Removed Process "quorum" if judges::not_none,
    Removed Session "quorum" if judges::not_none,
    Changed Process "quorum" if judges::to_none,
    Changed Session "quorum" if judges::to_none,
);
