//! Something more is said.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("detail-added", Undecided, mirror "detail-removed");
