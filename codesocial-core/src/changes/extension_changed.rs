//! An extension changed.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("extension-changed", Undecided, mirror "extension-changed");
