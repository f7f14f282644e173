//! Less time is left.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("deadline-earlier", Strengthens, mirror "deadline-later",
    Changed Commitment "due" if judges::sooner,
    Changed Target "by" if judges::earlier,
    Changed Planned "by" if judges::earlier,
    Changed RecourseStep "within" if judges::sooner,
    Changed Review "by" if judges::earlier,
);
