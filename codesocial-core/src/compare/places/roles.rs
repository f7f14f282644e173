//! Those concerned, and the roles that are held.

use crate::compare::places::places;

places! {
    Stakeholder {
        Words Name => PARTY_REDEFINED;
        Value Kind | Until | Identifier => PARTY_REDEFINED;
        Items MemberOf | AlsoKnownAs => PARTY_REDEFINED;
        Words Description => DESCRIPTION_REWORDED;
    }
    Role {
        Words Name => PARTY_REDEFINED;
        Items Holders => OFFICE;
        Items Responsibilities => RESPONSIBILITY;
        Items Powers => POWER;
        Items Caps => CAP;
        Presence Term | Terms | Removal | RemovedBy => SAFEGUARD;
    }
}
