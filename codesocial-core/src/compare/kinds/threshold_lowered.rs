//! Fewer must agree.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("threshold-lowered", Weakens, mirror "threshold-raised",
    Changed Threshold "over" | "atLeast" | "count" | "minus" if judges::threshold_lowered,
    Added Threshold "over" | "atLeast" | "count" | "minus" if judges::threshold_lowered,
    Removed Threshold "over" | "atLeast" | "count" | "minus" if judges::threshold_lowered,
);
