//! A longer notice.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("notice-lengthened", Strengthens, mirror "notice-shortened",
    Changed Process "notice" if judges::longer,
    Changed Session "notice" | "additions" if judges::longer,
);
