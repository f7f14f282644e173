//! A protection is gone.

use crate::compare::judges;
use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("safeguard-removed", Weakens, mirror "safeguard-added",
    Removed Recourse "hearing" | "appeal",
    Removed Sanction "hearing" | "appeal",
    Removed Amendment "notice" | "fork",
    Removed Role "removal" | "term",
    Removed Membership "leave",
    Removed Process "notice" | "recusal" | "approvalBy",
    Removed Session "notice" | "agenda",
    Removed Role "removedBy" | "terms",
    Removed Sanction "when",
    ItemRemoved Sanction "when" if judges::last_item,
    ItemRemoved Commitment "form" | "through" if judges::form_no_more_asked,
    ItemRemoved Session "form" | "through" if judges::last_item,
);
