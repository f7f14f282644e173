//! A fact is recorded.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("fact-recorded", Record, mirror "fact-withdrawn");
