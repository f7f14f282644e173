//! Something less is said.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("detail-removed", Undecided, mirror "detail-added");
