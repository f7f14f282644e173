//! A reference followed.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("reference-followed", Editorial, mirror "reference-followed");
