//! The text is taken back.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("status-withdrawn", Weakens, mirror "status-advanced",
    Changed Document "status" if judges::withdraws,
);
