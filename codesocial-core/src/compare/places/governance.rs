//! What the governance lists, and how the text is changed.

use crate::compare::{conditions, places::places};

places! {
    Governance {
        Anything Residual => DECIDER_CHANGED;
        Items Bodies => BODY;
        Items Roles => ROLE;
        Items Membership => MEMBERSHIP;
        Items Processes => PROCESS;
        Items Commitments if conditions::binds => COMMITMENT;
        Items Commitments => PERMISSION;
        Items Sanctions => SANCTION;
        Items Recourse => RECOURSE;
    }
    Amendment {
        Anything Process => AMENDMENT_PROCESS_CHANGED;
        Items ApprovalBy => AMENDMENT;
        Items Entrenched => CLAUSE;
        Presence Notice | Fork => SAFEGUARD;
    }
    Dissolution {
        Anything Process => DECIDER_CHANGED;
    }
}
