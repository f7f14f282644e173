//! The text goes forward.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("status-advanced", Editorial, mirror "status-withdrawn",
    Changed Document "status" if judges::advances,
);
