//! Whoever uses a right has more time.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("time-to-act-lengthened", Strengthens, mirror "time-to-act-shortened",
    Changed Commitment "due" if judges::more_time_for_its_user,
    Changed RecourseStep "within" if judges::more_time_for_its_user,
);
