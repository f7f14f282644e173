//! A definition is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("definition-removed", Undecided, mirror "definition-added",
    ItemRemoved Document "glossary",
);
