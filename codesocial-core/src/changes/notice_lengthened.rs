//! A longer notice.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("notice-lengthened", Strengthens, mirror "notice-shortened",
    Changed Process "notice" if judges::longer,
);
