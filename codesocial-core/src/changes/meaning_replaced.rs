//! Another meaning under the same id.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("meaning-replaced", Undecided, mirror "meaning-replaced");
