//! Less time is left.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("deadline-earlier", Strengthens, mirror "deadline-later",
    Changed Commitment "due" if judges::duty_sooner,
    Changed Target "by" if judges::earlier,
    Changed Planned "by" if judges::earlier,
    Changed RecourseStep "within" if judges::duty_sooner,
    Changed Review "by" if judges::earlier,
);
