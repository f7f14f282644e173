//! From means to a result.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("standard-raised", Strengthens, mirror "standard-lowered",
    Changed Commitment "standard" if judges::standard_more,
);
