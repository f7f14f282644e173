//! The deadline became vague.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("deadline-vaguer", Weakens, mirror "deadline-clearer",
    Changed Commitment "due" if judges::vaguer,
    Changed RecourseStep "within" if judges::vaguer,
);
