//! A new kind of meeting.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("session-added", Strengthens, mirror "session-removed",
    ItemAdded Body "sessions",
);
