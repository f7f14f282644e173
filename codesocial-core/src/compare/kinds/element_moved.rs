//! It stands elsewhere.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("element-moved", Editorial, mirror "element-moved");
