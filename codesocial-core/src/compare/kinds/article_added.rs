//! A new article.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("article-added", Undecided, mirror "article-repealed",
    ItemAdded Document "articles",
    ItemAdded Article "articles",
);
