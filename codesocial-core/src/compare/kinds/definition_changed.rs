//! A term means something else.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("definition-changed", Undecided, mirror "definition-changed",
    Reworded Term "definition" | "term",
    Changed Term "sameAs",
);
