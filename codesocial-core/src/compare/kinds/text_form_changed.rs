//! The same text, written otherwise.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("text-form-changed", Editorial, mirror "text-form-changed",
    Changed Article "content" if judges::same_words,
);
