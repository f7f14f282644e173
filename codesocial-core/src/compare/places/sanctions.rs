//! What follows on a breach.

use crate::compare::{orders, places::places};

places! {
    Sanction {
        Order(orders::number) Level => GRAVITY;
        Order(orders::gravity) Kind => GRAVITY;
        Items Grounds | Causes => GROUND;
        Presence Hearing | Appeal | When => SAFEGUARD;
        List When => SAFEGUARD;
    }
}
