//! A deadline is set.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("deadline-added", Strengthens, mirror "deadline-removed",
    Added Commitment "due" if judges::has_end,
    Added Target "by",
    Added RecourseStep "within" if judges::has_end,
    Added Review "by",
);
