//! A stakeholder is gone.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("stakeholder-removed", Restricts, mirror "stakeholder-added",
    ItemRemoved Document "stakeholders",
);
