//! More time is left.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("deadline-later", Weakens, mirror "deadline-earlier",
    Changed Commitment "due" if judges::duty_less_soon,
    Changed Target "by" if judges::later,
    Changed Planned "by" if judges::later,
    Changed RecourseStep "within" if judges::duty_less_soon,
    Changed Review "by" if judges::later,
);
