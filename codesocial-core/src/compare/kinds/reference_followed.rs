//! A reference followed.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("reference-followed", Editorial, mirror "reference-followed");
