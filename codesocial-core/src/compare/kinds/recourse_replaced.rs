//! Another recourse.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("recourse-replaced", Undecided, mirror "recourse-replaced",
    Changed Commitment "recourse",
);
