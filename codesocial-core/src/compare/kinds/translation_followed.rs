//! A translation followed.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("translation-followed", Editorial, mirror "translation-followed");
