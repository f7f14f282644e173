//! A translation followed.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("translation-followed", Editorial, mirror "translation-followed");
