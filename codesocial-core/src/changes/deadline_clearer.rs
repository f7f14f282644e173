//! The deadline became precise.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("deadline-clearer", Strengthens, mirror "deadline-vaguer",
    Changed Commitment "due" if judges::more_precise,
    Changed RecourseStep "within" if judges::more_precise,
);
