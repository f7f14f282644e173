//! A dimension is no longer declared not applicable.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("dimension-taken-up", Extends, mirror "dimension-declared-not-applicable",
    Removed Dimension "notApplicable",
);
