//! A lower amount.

use crate::change::{Change, change};
use crate::difference::judges;

pub(crate) static CHANGE: Change = change!("amount-lowered", Weakens, mirror "amount-raised",
    Changed Amount "value" if judges::amount_lowered,
);
