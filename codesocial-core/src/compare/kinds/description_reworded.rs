//! Explained in other words.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("description-reworded", Clarifies, mirror "description-reworded",
    Reworded Document "summary",
    Reworded Subject "description" | "contact" | "territory" | "size",
    Reworded History "story",
    Reworded Event "title" | "text",
    Reworded Principle "rationale",
    Reworded Item "rationale",
    Reworded Dimension "summary",
    Reworded Purpose "context",
    Reworded Stakeholder "description",
    Reworded Contributor "text",
    Reworded Resource "description",
    Reworded Link "title",
);
