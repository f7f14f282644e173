//! An article is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("article-repealed", Undecided, mirror "article-added",
    ItemRemoved Document "articles",
    ItemRemoved Article "articles",
);
