//! Another order.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("order-changed", Editorial, mirror "order-changed");
