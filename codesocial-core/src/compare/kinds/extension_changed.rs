//! An extension changed.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("extension-changed", Undecided, mirror "extension-changed");
