//! An article says something else, or says it otherwise.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("article-reworded", Undecided, mirror "article-reworded",
    Reworded Article "content" | "heading",
    Changed Article "content" if judges::other_words,
    Added Article "content" | "heading",
    Removed Article "content" | "heading",
    ItemAdded Article "content",
    ItemRemoved Article "content",
    Reordered Article "content",
    Reworded Sentence "text",
);
