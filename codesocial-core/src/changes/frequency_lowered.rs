//! Less often.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("frequency-lowered", Weakens, mirror "frequency-raised",
    Changed Commitment "every" if judges::rarer,
    Changed Review "every" if judges::rarer,
    Changed AuditPlan "every" if judges::rarer,
    Changed Indicator "every" if judges::rarer,
);
