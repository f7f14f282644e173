//! A commitment binds less.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("force-weakened", Weakens, mirror "force-strengthened",
    Changed Commitment "force" if judges::force_less,
);
