//! Another id.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("id-renamed", Editorial, mirror "id-renamed");
