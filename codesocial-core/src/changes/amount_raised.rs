//! A higher amount.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("amount-raised", Strengthens, mirror "amount-lowered",
    Changed Amount "value" if judges::amount_raised,
);
