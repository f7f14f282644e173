//! It holds from an earlier day.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("start-earlier", Strengthens, mirror "start-later",
    Changed Commitment "from" if judges::earlier,
    Changed Effective "from" if judges::earlier,
);
