//! A translation less.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("translation-removed", Restricts, mirror "translation-added",
    ItemRemoved Document "translations",
);
