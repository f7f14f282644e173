//! Something else is said.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("detail-changed", Undecided, mirror "detail-changed");
