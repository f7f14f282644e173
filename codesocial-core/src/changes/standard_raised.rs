//! From means to a result.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("standard-raised", Strengthens, mirror "standard-lowered",
    Changed Commitment "standard" if judges::standard_more,
);
