//! Where one can ask, contest and be heard.

use crate::compare::{conditions, orders, places::places};

places! {
    Recourse {
        Items Against => RECOURSE_SCOPE;
        Presence Against => RECOURSE_SCOPE;
        Order(orders::scope) Against => RECOURSE_SCOPE;
        Anything Body => DECIDER_CHANGED;
        Presence Hearing | Appeal => SAFEGUARD;
        Items Steps => STEPS_CHANGED;
        Sequence Steps => STEPS_CHANGED;
    }
    RecourseStep {
        Anything Who => STEPS_CHANGED;
        Limit Within if conditions::ends_a_right => TIME_TO_ACT;
        Presence Within if conditions::has_end => DEADLINE;
        Order(orders::deadline) Within if conditions::time_of_a_right => TIME_TO_ACT;
        Order(orders::deadline) Within => DEADLINE_DAY;
        Order(orders::precision) Within => DEADLINE_CLARITY;
    }
}
