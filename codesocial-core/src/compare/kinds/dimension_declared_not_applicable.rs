//! A dimension is declared not applicable.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("dimension-declared-not-applicable", Restricts, mirror "dimension-taken-up",
    Added Dimension "notApplicable",
);
