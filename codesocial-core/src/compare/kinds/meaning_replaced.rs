//! Another meaning under the same id.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("meaning-replaced", Undecided, mirror "meaning-replaced");
