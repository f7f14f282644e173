//! A new stakeholder.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("stakeholder-added", Extends, mirror "stakeholder-removed",
    ItemAdded Document "stakeholders",
);
