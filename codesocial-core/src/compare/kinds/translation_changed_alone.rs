//! A translation alone changed.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("translation-changed-alone", Editorial, mirror "translation-changed-alone");
