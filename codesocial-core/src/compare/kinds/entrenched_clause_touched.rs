//! An entrenched clause is touched.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("entrenched-clause-touched", Undecided, mirror "entrenched-clause-touched");
