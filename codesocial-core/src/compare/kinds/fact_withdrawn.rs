//! A recorded fact is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("fact-withdrawn", Record, mirror "fact-recorded");
