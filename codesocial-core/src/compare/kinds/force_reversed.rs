//! A duty became a prohibition, or the reverse.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("force-reversed", Undecided, mirror "force-reversed",
    Changed Commitment "force" if judges::reversed,
);
