//! From a result to means.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("standard-lowered", Weakens, mirror "standard-raised",
    Changed Commitment "standard" if judges::standard_less,
);
