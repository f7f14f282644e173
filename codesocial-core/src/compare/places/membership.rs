//! Who may join, on what terms, and how one leaves.

use crate::compare::places::places;

places! {
    Membership {
        Words Name => PARTY_REDEFINED;
        Items Criteria => ADMISSION_CRITERION;
        Presence Dues => ADMISSION_CRITERION;
        Presence Leave => SAFEGUARD;
        Items Endings => ENDING;
        Anything JoinProcess | ExcludeProcess => DECIDER_CHANGED;
        Items MemberOf => PARTY_REDEFINED;
    }
    Ending {
        Items ApprovalBy => SAFEGUARD;
    }
}
