//! An intention became a practice.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("practice-begun", Strengthens, mirror "practice-ended",
    Changed Model "practised" if judges::practised,
);
