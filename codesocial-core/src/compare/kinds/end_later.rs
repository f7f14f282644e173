//! It ends later, or not at all.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("end-later", Strengthens, mirror "end-earlier",
    Changed Commitment "until" if judges::later,
    Changed Effective "until" if judges::later,
    Removed Commitment "until",
    Removed Effective "until",
);
