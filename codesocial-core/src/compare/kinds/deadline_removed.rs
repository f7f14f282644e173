//! The deadline is gone.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("deadline-removed", Weakens, mirror "deadline-added",
    Removed Commitment "due" if judges::has_end,
    Removed Target "by",
    Removed RecourseStep "within" if judges::has_end,
    Removed Review "by",
);
