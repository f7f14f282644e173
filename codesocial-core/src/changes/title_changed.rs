//! The text is called otherwise.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("title-changed", Editorial, mirror "title-changed", Reworded Document "title");
