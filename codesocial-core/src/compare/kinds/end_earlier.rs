//! It ends earlier.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("end-earlier", Weakens, mirror "end-later",
    Changed Commitment "until" if judges::earlier,
    Changed Effective "until" if judges::earlier,
    Added Commitment "until",
    Added Effective "until",
);
