//! The deadline is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("deadline-removed", Weakens, mirror "deadline-added",
    Removed Commitment "due",
    Removed Target "by",
    Removed RecourseStep "within",
    Removed Review "by",
);
