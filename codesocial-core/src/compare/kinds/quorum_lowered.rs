//! Fewer must be there.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("quorum-lowered", Weakens, mirror "quorum-raised",
    Changed QuorumRule "value" | "count" if judges::quorum_lowered,
);
