//! A shorter notice.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("notice-shortened", Weakens, mirror "notice-lengthened",
    Changed Process "notice" if judges::shorter,
);
