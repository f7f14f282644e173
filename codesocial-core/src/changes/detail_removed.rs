//! Something less is said.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("detail-removed", Undecided, mirror "detail-added");
