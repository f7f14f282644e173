//! A dimension says nothing any more.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("dimension-emptied", Weakens, mirror "dimension-opened");
