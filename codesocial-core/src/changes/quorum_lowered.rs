//! Fewer must be there.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("quorum-lowered", Weakens, mirror "quorum-raised",
    Changed QuorumRule "value" | "count" if judges::quorum_lowered,
);
