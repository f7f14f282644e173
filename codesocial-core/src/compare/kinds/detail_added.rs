//! Something more is said.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("detail-added", Undecided, mirror "detail-removed");
