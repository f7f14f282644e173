//! One more takes part.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("participant-added", Extends, mirror "participant-removed",
    ItemAdded Process "participants",
    ItemAdded Body "members",
);
