//! Something else is said.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("detail-changed", Undecided, mirror "detail-changed");
