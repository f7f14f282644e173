//! A practice became an intention.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("practice-ended", Weakens, mirror "practice-begun",
    Changed Model "practised" if judges::not_practised,
);
