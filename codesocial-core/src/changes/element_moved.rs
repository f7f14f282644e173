//! It stands elsewhere.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("element-moved", Editorial, mirror "element-moved");
