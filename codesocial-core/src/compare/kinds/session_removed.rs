//! A kind of meeting is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("session-removed", Weakens, mirror "session-added",
    ItemRemoved Body "sessions",
);
