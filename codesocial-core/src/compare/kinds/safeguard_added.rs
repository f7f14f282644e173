//! A new protection.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("safeguard-added", Strengthens, mirror "safeguard-removed",
    Added Recourse "hearing" | "appeal",
    Added Sanction "hearing" | "appeal",
    Added Amendment "notice" | "fork",
    Added Role "removal" | "term",
    Added Membership "leave",
    Added Process "notice" | "recusal" | "approvalBy",
    Added Session "notice" | "agenda",
    Added Role "removedBy" | "terms",
    Added Sanction "when",
    ItemAdded Sanction "when" if judges::first_item,
    ItemAdded Commitment "form" | "through" if judges::form_asked,
    ItemAdded Session "form" | "through" if judges::first_item,
);
