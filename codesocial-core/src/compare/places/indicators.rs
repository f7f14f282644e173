//! What is measured, and audited.

use crate::compare::{orders, places::places};

places! {
    Indicator {
        Presence Target => TARGET;
        Presence Every => FREQUENCY;
        Order(orders::rate) Every => RATE;
    }
    Target {
        Order(orders::target) Value | Operator => TARGET_VALUE;
        Presence By => DEADLINE;
        Order(orders::date) By => DEADLINE_DAY;
    }
    AuditPlan {
        Items By => DECIDER_CHANGED;
        Presence Every => FREQUENCY;
        Order(orders::rate) Every => RATE;
    }
}
