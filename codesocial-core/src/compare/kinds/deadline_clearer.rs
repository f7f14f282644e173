//! The deadline became precise.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("deadline-clearer", Strengthens, mirror "deadline-vaguer",
    Changed Commitment "due" if judges::more_precise,
    Changed RecourseStep "within" if judges::more_precise,
);
