//! A term means something else.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("definition-changed", Undecided, mirror "definition-changed",
    Reworded Term "definition" | "term",
    Changed Term "sameAs",
);
