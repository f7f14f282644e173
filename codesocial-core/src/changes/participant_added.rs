//! One more takes part.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("participant-added", Extends, mirror "participant-removed",
    ItemAdded Process "participants",
);
