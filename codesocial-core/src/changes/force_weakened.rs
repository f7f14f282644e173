//! A commitment binds less.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("force-weakened", Weakens, mirror "force-strengthened",
    Changed Commitment "force" if judges::force_less,
);
