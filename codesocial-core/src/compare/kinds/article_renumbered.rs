//! An article has another number.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("article-renumbered", Editorial, mirror "article-renumbered",
    Changed Article "num",
    Added Article "num",
    Removed Article "num",
);
