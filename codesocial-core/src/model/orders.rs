//! How the words of a choice compare, where they do: which of two forces binds more, which of two texts is nearer to being
//! adopted. What stands side by side does not compare.

use std::cmp::Ordering;

use crate::model::document::{Binding, Force, Standard, Status, Unit};

impl Force {
    /// Which binds more, among duties with the permission, and among prohibitions. A duty does not compare with a
    /// prohibition, and a permission is no weaker form of one.
    pub(crate) fn compare(self, other: Force) -> Option<Ordering> {
        let duty = |force| match force {
            Force::May => Some(0),
            Force::Should => Some(1),
            Force::Must => Some(2),
            Force::ShouldNot | Force::MustNot | Force::NeedNot => None,
        };
        match (duty(self), duty(other)) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            (None, None) => Some((self == Force::MustNot).cmp(&(other == Force::MustNot))),
            _ => None,
        }
    }
}

impl Standard {
    /// Which owes more: who owes a result owes more than an effort.
    pub(crate) fn compare(self, other: Standard) -> Ordering {
        (self == Standard::Result).cmp(&(other == Standard::Result))
    }
}

impl Binding {
    /// Which claims more force.
    pub(crate) fn compare(self, other: Binding) -> Ordering {
        let rank = |binding| match binding {
            Binding::None => 0,
            Binding::Moral => 1,
            Binding::Contractual => 2,
            Binding::Statutory => 3,
        };
        rank(self).cmp(&rank(other))
    }
}

impl Status {
    /// Whether a text of this status is nearer to being adopted than one of the other. One that has ended is on no way there,
    /// and one that goes on from there, or from nowhere, is nearer.
    pub(crate) fn is_nearer_than(self, other: Option<Status>) -> bool {
        let step = |status| match status {
            Status::Draft => Some(0),
            Status::Proposed => Some(1),
            Status::Adopted => Some(2),
            Status::Superseded | Status::Repealed => None,
        };
        step(self).is_some_and(|step_here| other.and_then(step).is_none_or(|before| step_here > before))
    }
}

impl Unit {
    /// Between how many days one lies: the fewest and the most.
    pub(crate) fn days(self) -> (f64, f64) {
        match self {
            Unit::Hour => (1.0 / 24.0, 1.0 / 24.0),
            Unit::Day => (1.0, 1.0),
            // Two weekends and a holiday between.
            Unit::WorkingDay => (1.0, 4.0),
            Unit::Week => (7.0, 7.0),
            Unit::Month => (28.0, 31.0),
            Unit::Year => (365.0, 366.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duty_does_not_compare_with_a_prohibition() {
        use Force::{May, Must, MustNot, Should, ShouldNot};
        assert_eq!(Must.compare(Should), Some(Ordering::Greater));
        assert_eq!(May.compare(Should), Some(Ordering::Less));
        assert_eq!(ShouldNot.compare(MustNot), Some(Ordering::Less));
        for duty in [Must, Should, May] {
            for prohibition in [MustNot, ShouldNot] {
                assert_eq!((duty.compare(prohibition), prohibition.compare(duty)), (None, None));
            }
        }
    }

    #[test]
    fn a_text_that_has_ended_is_on_no_way_to_adoption() {
        use Status::{Adopted, Draft, Repealed};
        assert!(
            Adopted.is_nearer_than(Some(Draft)) && Draft.is_nearer_than(Some(Repealed)) && Draft.is_nearer_than(None)
        );
        assert!(!Draft.is_nearer_than(Some(Draft)) && !Repealed.is_nearer_than(Some(Draft)));
    }
}
