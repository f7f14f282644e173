//! A dimension says nothing any more.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("dimension-emptied", Weakens, mirror "dimension-opened");
