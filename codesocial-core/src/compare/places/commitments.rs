//! What a dimension or the governance holds to: principles, models, commitments, exceptions, amounts.

use crate::compare::{conditions, orders, places::places};

places! {
    Principle {
        Words Rationale => DESCRIPTION_REWORDED;
        Items Criteria => CRITERION;
    }
    Model {
        Order(orders::practice) Practised => PRACTICE;
    }
    Planned {
        Order(orders::date) By => DEADLINE_DAY;
    }
    Commitment {
        Order(orders::force) Force => FORCE;
        Presence Force if conditions::asks => FORCE;
        Value Force if conditions::reversed => FORCE_REVERSED;
        Order(orders::standard) Standard => STANDARD;
        Items By if conditions::of_a_permission => RIGHT_HOLDER;
        Items By => BEARER;
        Items Toward => BENEFICIARY;
        Presence When => CONDITION;
        List When => CONDITION;
        Items When => OCCASION;
        Items Exceptions => EXCEPTION;
        Limit Due if conditions::ends_a_right => TIME_TO_ACT;
        Presence Due if conditions::has_end => DEADLINE;
        Order(orders::deadline) Due if conditions::time_of_a_right => TIME_TO_ACT;
        Order(orders::deadline) Due => DEADLINE_DAY;
        Order(orders::precision) Due => DEADLINE_CLARITY;
        Presence Every => FREQUENCY;
        Order(orders::rate) Every => RATE;
        Order(orders::date) From => START;
        Order(orders::date) Until => END;
        Limit Until => END;
        List Form | Through if conditions::of_a_permission => RIGHT_CONDITION;
        List Form | Through => SAFEGUARD;
        Items Indicators => MEASURED;
        Items Sanctions => SANCTION;
        Presence Recourse => RECOURSE;
        Value Recourse => RECOURSE_REPLACED;
    }
    Exception {
        Presence Criterion => EXCEPTION_CRITERION;
        Anything DecidedBy => DECIDER_CHANGED;
    }
    Amount {
        Order(orders::limit) Value if conditions::limits_a_matter => POWER_REACH;
        Anything Value | Currency if conditions::limits_a_matter => MATTER_CHANGED;
        Order(orders::amount) Value => AMOUNT;
    }
}
