//! The text claims more force.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("binding-strengthened", Strengthens, mirror "binding-weakened",
    Changed Document "binding" if judges::binding_more,
);
