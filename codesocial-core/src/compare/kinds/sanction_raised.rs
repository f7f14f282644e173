//! A graver sanction.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("sanction-raised", Strengthens, mirror "sanction-lowered",
    Changed Sanction "level" if judges::more,
    Changed Sanction "kind" if judges::graver,
);
