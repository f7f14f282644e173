//! Another id.

use crate::change::{Change, change};

pub(crate) static CHANGE: Change = change!("id-renamed", Editorial, mirror "id-renamed");
