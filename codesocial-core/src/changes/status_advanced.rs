//! The text goes forward.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("status-advanced", Editorial, mirror "status-withdrawn",
    Changed Document "status" if judges::advances,
);
