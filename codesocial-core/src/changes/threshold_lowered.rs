//! Fewer must agree.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("threshold-lowered", Weakens, mirror "threshold-raised",
    Changed Threshold "over" | "atLeast" | "count" | "minus" if judges::threshold_lowered,
    Added Threshold "over" | "atLeast" | "count" | "minus" if judges::threshold_lowered,
    Removed Threshold "over" | "atLeast" | "count" | "minus" if judges::threshold_lowered,
);
