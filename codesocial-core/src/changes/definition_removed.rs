//! A definition is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("definition-removed", Undecided, mirror "definition-added",
    ItemRemoved Document "glossary",
);
