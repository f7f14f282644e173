//! The text claims less force.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("binding-weakened", Weakens, mirror "binding-strengthened",
    Changed Document "binding" if judges::binding_less,
);
