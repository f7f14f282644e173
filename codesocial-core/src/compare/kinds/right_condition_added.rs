//! A right has a condition.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("right-condition-added", Restricts, mirror "right-condition-removed",
    Added Right "conditions",
    ItemAdded Commitment "form" | "through" if judges::form_burdens,
);
