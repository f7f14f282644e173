//! A target asks for less.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("target-loosened", Weakens, mirror "target-tightened",
    Changed Target "value" | "operator" if judges::target_loosened,
);
