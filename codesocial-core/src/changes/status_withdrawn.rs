//! The text is taken back.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("status-withdrawn", Weakens, mirror "status-advanced",
    Changed Document "status" if judges::withdraws,
);
