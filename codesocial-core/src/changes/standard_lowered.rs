//! From a result to means.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("standard-lowered", Weakens, mirror "standard-raised",
    Changed Commitment "standard" if judges::standard_less,
);
