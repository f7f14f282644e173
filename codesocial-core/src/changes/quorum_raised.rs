//! More must be there.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("quorum-raised", Strengthens, mirror "quorum-lowered",
    Changed QuorumRule "value" | "count" if judges::quorum_raised,
);
