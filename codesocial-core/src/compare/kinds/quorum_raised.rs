//! More must be there.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("quorum-raised", Strengthens, mirror "quorum-lowered",
    Changed QuorumRule "value" | "count" if judges::quorum_raised,
);
