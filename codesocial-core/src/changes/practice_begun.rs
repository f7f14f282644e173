//! An intention became a practice.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("practice-begun", Strengthens, mirror "practice-ended",
    Changed Model "practised" if judges::practised,
);
