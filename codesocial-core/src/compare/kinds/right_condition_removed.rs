//! A right has no condition any more.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("right-condition-removed", Extends, mirror "right-condition-added",
    Removed Right "conditions",
    ItemRemoved Commitment "form" | "through" if judges::form_burdens_no_more,
);
