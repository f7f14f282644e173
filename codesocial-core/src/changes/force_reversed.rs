//! A duty became a prohibition, or the reverse.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("force-reversed", Undecided, mirror "force-reversed",
    Changed Commitment "force" if judges::reversed,
);
