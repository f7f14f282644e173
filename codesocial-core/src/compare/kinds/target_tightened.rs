//! A target asks for more.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("target-tightened", Strengthens, mirror "target-loosened",
    Changed Target "value" | "operator" if judges::target_tightened,
);
