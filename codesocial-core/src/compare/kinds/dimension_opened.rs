//! A dimension speaks.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("dimension-opened", Strengthens, mirror "dimension-emptied");
