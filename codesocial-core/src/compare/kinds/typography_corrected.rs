//! Spaces and signs.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("typography-corrected", Editorial, mirror "typography-corrected");
