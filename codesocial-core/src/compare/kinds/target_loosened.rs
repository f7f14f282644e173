//! A target asks for less.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("target-loosened", Weakens, mirror "target-tightened",
    Changed Target "value" | "operator" if judges::target_loosened,
);
