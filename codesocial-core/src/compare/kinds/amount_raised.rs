//! A higher amount.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("amount-raised", Strengthens, mirror "amount-lowered",
    Changed Amount "value" if judges::amount_raised,
);
