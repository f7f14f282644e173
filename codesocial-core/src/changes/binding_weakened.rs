//! The text claims less force.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("binding-weakened", Weakens, mirror "binding-strengthened",
    Changed Document "binding" if judges::binding_less,
);
