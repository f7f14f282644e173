//! A deadline is set.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("deadline-added", Strengthens, mirror "deadline-removed",
    Added Commitment "due",
    Added Target "by",
    Added RecourseStep "within",
    Added Review "by",
);
