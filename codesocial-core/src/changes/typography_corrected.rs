//! Spaces and signs.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("typography-corrected", Editorial, mirror "typography-corrected");
