//! The text is called otherwise.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change =
    change!("title-changed", Editorial, mirror "title-changed", Reworded Document "title");
