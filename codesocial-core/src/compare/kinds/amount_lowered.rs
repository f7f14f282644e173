//! A lower amount.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("amount-lowered", Weakens, mirror "amount-raised",
    Changed Amount "value" if judges::amount_lowered,
);
