//! A recorded fact changed.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("fact-altered", Record, mirror "fact-altered");
