//! More must agree.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("threshold-raised", Strengthens, mirror "threshold-lowered",
    Changed Threshold "over" | "atLeast" | "count" | "minus" if judges::threshold_raised,
    Added Threshold "over" | "atLeast" | "count" | "minus" if judges::threshold_raised,
    Removed Threshold "over" | "atLeast" | "count" | "minus" if judges::threshold_raised,
);
