//! Those concerned, and the roles that are held.

use crate::compare::{orders, places::places};

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
        Items MemberOf => PARTY_REDEFINED;
        Anything Seats => SEATS_CHANGED;
        Choice From => ELIGIBILITY;
        Limit Criteria | IncompatibleWith => ELIGIBILITY;
        Anything AppointedBy => DECIDER_CHANGED;
        Presence Term | Terms | Removal | RemovedBy => SAFEGUARD;
        Value RemovedBy => DECIDER_CHANGED;
        Order(orders::length) Term => TERM;
    }
    Terms {
        Limit Consecutive | Lifetime => TERM;
        Order(orders::number) Consecutive | Lifetime => TERM;
    }
    Seats {
        Anything Count | AtLeast | AtMost => SEATS_CHANGED;
    }
    Cap {
        Presence AtLeast | AtMost | Share => CAP_SIZE;
        Order(orders::number) AtLeast => CAP_SIZE;
        Order(orders::ceiling) AtMost | Share => CAP_SIZE;
    }
}
