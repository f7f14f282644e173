//! A name may mean others.

use crate::compare::kind::{Change, change};

pub(crate) static CHANGE: Change = change!("party-redefined", Undecided, mirror "party-redefined",
    Changed Stakeholder "kind" | "until" | "identifier",
    Reworded Stakeholder "name",
    Reworded Role "name",
    Reworded Membership "name",
    ItemAdded Stakeholder "memberOf" | "alsoKnownAs",
    ItemRemoved Stakeholder "memberOf" | "alsoKnownAs",
);
