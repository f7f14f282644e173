//! A graver sanction.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("sanction-raised", Strengthens, mirror "sanction-lowered",
    Changed Sanction "level" if judges::more,
);
