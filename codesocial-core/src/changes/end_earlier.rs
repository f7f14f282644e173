//! It ends earlier.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("end-earlier", Weakens, mirror "end-later",
    Changed Commitment "until" if judges::earlier,
    Changed Effective "until" if judges::earlier,
    Added Commitment "until",
    Added Effective "until",
);
