//! A translation more.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("translation-added", Clarifies, mirror "translation-removed",
    ItemAdded Document "translations",
);
