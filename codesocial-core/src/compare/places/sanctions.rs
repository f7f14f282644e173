//! What follows on a breach.

use crate::compare::{orders, places::places};

places! {
    Sanction {
        Order(orders::number) Level => GRAVITY;
        Order(orders::gravity) Kind => GRAVITY;
        Items Revokes => GRAVITY;
        Items Grounds | Causes | BreachOf => GROUND;
        Presence BreachOf => GROUND;
        Order(orders::scope) BreachOf => GROUND;
        Choice Against => REACH;
        Anything DecidedBy => DECIDER_CHANGED;
        Presence Hearing | Appeal | When => SAFEGUARD;
        List When => SAFEGUARD;
        Items When => GROUND;
    }
}
