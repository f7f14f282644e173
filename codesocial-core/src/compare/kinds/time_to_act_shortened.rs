//! Whoever uses a right has less time.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("time-to-act-shortened", Weakens, mirror "time-to-act-lengthened",
    Changed Commitment "due" if judges::less_time_for_its_user,
    Changed RecourseStep "within" if judges::less_time_for_its_user,
);
