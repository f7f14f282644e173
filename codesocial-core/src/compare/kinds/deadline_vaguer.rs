//! The deadline became vague.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("deadline-vaguer", Weakens, mirror "deadline-clearer",
    Changed Commitment "due" if judges::vaguer,
    Changed RecourseStep "within" if judges::vaguer,
);
