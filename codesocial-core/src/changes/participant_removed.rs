//! One less takes part.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("participant-removed", Restricts, mirror "participant-added",
    ItemRemoved Process "participants",
);
