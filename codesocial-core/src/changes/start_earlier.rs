//! It holds from an earlier day.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("start-earlier", Strengthens, mirror "start-later",
    Changed Commitment "from" if judges::earlier,
    Changed Effective "from" if judges::earlier,
);
