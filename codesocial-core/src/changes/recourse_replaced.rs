//! Another recourse.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("recourse-replaced", Undecided, mirror "recourse-replaced",
    Changed Commitment "recourse",
);
