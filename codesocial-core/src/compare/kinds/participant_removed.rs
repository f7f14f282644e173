//! One less takes part.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("participant-removed", Restricts, mirror "participant-added",
    ItemRemoved Process "participants",
    ItemRemoved Body "members",
);
