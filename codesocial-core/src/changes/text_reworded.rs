//! Other words.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("text-reworded", Undecided, mirror "text-reworded");
