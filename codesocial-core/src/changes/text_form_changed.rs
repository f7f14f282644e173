//! The same text, written otherwise.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("text-form-changed", Editorial, mirror "text-form-changed");
