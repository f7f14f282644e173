//! A term is defined.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("definition-added", Clarifies, mirror "definition-removed",
    ItemAdded Document "glossary",
);
