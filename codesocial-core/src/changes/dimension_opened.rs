//! A dimension speaks.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("dimension-opened", Strengthens, mirror "dimension-emptied");
