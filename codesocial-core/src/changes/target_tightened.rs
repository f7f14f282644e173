//! A target asks for more.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("target-tightened", Strengthens, mirror "target-loosened",
    Changed Target "value" | "operator" if judges::target_tightened,
);
