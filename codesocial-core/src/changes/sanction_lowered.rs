//! A milder sanction.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("sanction-lowered", Weakens, mirror "sanction-raised",
    Changed Sanction "level" if judges::fewer,
);
