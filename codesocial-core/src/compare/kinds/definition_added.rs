//! A term is defined.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("definition-added", Clarifies, mirror "definition-removed",
    ItemAdded Document "glossary",
);
