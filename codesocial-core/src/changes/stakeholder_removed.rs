//! A stakeholder is gone.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("stakeholder-removed", Restricts, mirror "stakeholder-added",
    ItemRemoved Document "stakeholders",
);
