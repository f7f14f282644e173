//! A milder sanction.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("sanction-lowered", Weakens, mirror "sanction-raised",
    Changed Sanction "level" if judges::fewer,
    Changed Sanction "kind" if judges::milder,
);
