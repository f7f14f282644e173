//! The quorum is gone.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("quorum-removed", Weakens, mirror "quorum-added",
    Removed Process "quorum" if judges::not_none,
    Changed Process "quorum" if judges::to_none,
);
