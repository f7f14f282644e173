//! From what changed to what it calls for: the step of the version, and whether those who adopted must adopt again.

use serde::Serialize;

use crate::compare::kind::Effect;

/// A step from one version to the next, as SemVer counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum Step {
    /// No other version.
    None,
    /// The third number: a correction.
    Patch,
    /// The second number: something more.
    Minor,
    /// The first number: something less.
    Major,
}

/// The step that changes call for: at least and at most. They differ where people have to read what changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CalledFor {
    /// At least this step.
    pub least: Step,
    /// At most this step.
    pub most: Step,
}

/// Whether those who adopted the text before must adopt it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum AdoptAgain {
    /// What they adopted is promised as before.
    No,
    /// What they adopted has changed.
    Yes,
    /// People have to read what changed.
    Undecided,
}

/// What an effect calls for.
fn of_effect(effect: Effect) -> CalledFor {
    let (least, most) = match effect {
        Effect::Weakens | Effect::Restricts => (Step::Major, Step::Major),
        Effect::Undecided => (Step::Patch, Step::Major),
        Effect::Strengthens | Effect::Extends => (Step::Minor, Step::Minor),
        Effect::Clarifies | Effect::Editorial => (Step::Patch, Step::Patch),
        Effect::Record => (Step::None, Step::None),
    };
    CalledFor { least, most }
}

/// The step that effects call for together.
pub(super) fn called_for(effects: impl Iterator<Item = Effect>) -> CalledFor {
    effects.map(of_effect).fold(CalledFor { least: Step::None, most: Step::None }, |all, one| CalledFor {
        least: all.least.max(one.least),
        most: all.most.max(one.most),
    })
}

/// Whether adoptions have to be renewed.
pub(super) fn adopt_again(effects: impl Iterator<Item = Effect>) -> AdoptAgain {
    let mut again = AdoptAgain::No;
    for effect in effects {
        match effect {
            Effect::Weakens | Effect::Restricts | Effect::Strengthens | Effect::Extends => return AdoptAgain::Yes,
            Effect::Undecided => again = AdoptAgain::Undecided,
            Effect::Clarifies | Effect::Editorial | Effect::Record => {}
        }
    }
    again
}

/// The step between two versions: none where either is no version or the second comes not later. Before 1.0.0 the second
/// number counts as the first does afterwards, and the third as the second.
pub(crate) fn made(before: &str, after: &str) -> Option<Step> {
    let core = |text: &str| -> Option<[u64; 3]> {
        let mut numbers = text.split(['-', '+']).next()?.split('.').map(|part| part.parse().ok());
        Some([numbers.next()??, numbers.next()??, numbers.next()??])
    };
    let (old, new) = (core(before)?, core(after)?);
    if before == after {
        return Some(Step::None);
    }
    if crate::base::version::Version::of_text(after)? <= crate::base::version::Version::of_text(before)? {
        return None;
    }
    let early = old.first() == Some(&0);
    let first = old.iter().zip(&new).position(|(one, other)| one != other);
    Some(match (first, early) {
        (Some(0), _) | (Some(1), true) => Step::Major,
        (Some(1), false) | (Some(2), true) => Step::Minor,
        (Some(_), _) => Step::Patch,
        // From one draft of a version to the next, or from the draft to the version: that step was made before.
        (None, _) => Step::Major,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_counted() {
        assert_eq!(made("1.2.3", "2.0.0"), Some(Step::Major));
        assert_eq!(made("1.2.3", "1.3.0"), Some(Step::Minor));
        assert_eq!(made("1.2.3", "1.2.4"), Some(Step::Patch));
        assert_eq!(made("0.2.3", "0.3.0"), Some(Step::Major));
        assert_eq!(made("0.2.3", "0.2.4"), Some(Step::Minor));
        assert_eq!(made("1.2.3", "1.2.3"), Some(Step::None));
        assert_eq!(made("1.2.3", "1.2.2"), None);
        assert_eq!(made("2.0.0-rc.1", "2.0.0"), Some(Step::Major));
    }

    #[test]
    fn what_weakens_calls_for_the_first_number() {
        let step = |effects: &[Effect]| {
            let step = called_for(effects.iter().copied());
            (step.least, step.most)
        };
        assert_eq!(step(&[Effect::Editorial, Effect::Weakens]), (Step::Major, Step::Major));
        assert_eq!(step(&[Effect::Extends, Effect::Undecided]), (Step::Minor, Step::Major));
        assert_eq!(step(&[Effect::Record]), (Step::None, Step::None));
    }
}
