//! A commitment binds more.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("force-strengthened", Strengthens, mirror "force-weakened",
    Changed Commitment "force" if judges::force_more,
);
