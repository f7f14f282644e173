//! The text claims more force.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("binding-strengthened", Strengthens, mirror "binding-weakened",
    Changed Document "binding" if judges::binding_more,
);
