//! More often.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("frequency-raised", Strengthens, mirror "frequency-lowered",
    Changed Commitment "every" if judges::more_often,
    Changed Review "every" if judges::more_often,
    Changed AuditPlan "every" if judges::more_often,
    Changed Indicator "every" if judges::more_often,
    Changed Session "every" if judges::more_often,
);
