//! A recorded fact changed.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("fact-altered", Record, mirror "fact-altered");
