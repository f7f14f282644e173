//! Another order.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("order-changed", Editorial, mirror "order-changed");
