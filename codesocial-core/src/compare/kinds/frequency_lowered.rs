//! Less often.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("frequency-lowered", Weakens, mirror "frequency-raised",
    Changed Commitment "every" if judges::rarer,
    Changed Review "every" if judges::rarer,
    Changed AuditPlan "every" if judges::rarer,
    Changed Indicator "every" if judges::rarer,
    Changed Session "every" if judges::rarer,
);
