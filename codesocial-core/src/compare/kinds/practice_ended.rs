//! A practice became an intention.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("practice-ended", Weakens, mirror "practice-begun",
    Changed Model "practised" if judges::not_practised,
);
