//! A shorter notice.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("notice-shortened", Weakens, mirror "notice-lengthened",
    Changed Process "notice" if judges::shorter,
    Changed Session "notice" | "additions" if judges::shorter,
);
