//! What is held in common, and who has a right to it.

use crate::compare::places::places;

places! {
    Resource {
        Words Description => DESCRIPTION_REWORDED;
        Anything License => LICENCE_CHANGED;
        Items Stewards => STEWARD;
    }
    Stewardship {
        Items Keepers => STEWARD;
    }
    Right {
        Items Holders => RIGHT_HOLDER;
        Presence Conditions => RIGHT_CONDITION;
    }
}
