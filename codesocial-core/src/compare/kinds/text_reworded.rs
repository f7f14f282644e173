//! Other words.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("text-reworded", Undecided, mirror "text-reworded");
