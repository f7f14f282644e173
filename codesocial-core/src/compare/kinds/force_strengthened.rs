//! A commitment binds more.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("force-strengthened", Strengthens, mirror "force-weakened",
    Changed Commitment "force" if judges::force_more,
);
