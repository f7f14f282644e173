//! It holds from a later day.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("start-later", Weakens, mirror "start-earlier",
    Changed Commitment "from" if judges::later,
    Changed Effective "from" if judges::later,
);
