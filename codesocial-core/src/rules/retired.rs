//! Rules that are no more. Their names stay taken, so that a name in an old report or an old setting never comes to
//! mean something else.

use crate::messages::Language;

/// A rule that was taken back.
#[derive(Debug)]
pub(crate) struct Retired {
    /// Its name.
    pub(crate) name: &'static str,
    /// The version of the standard that has it no more.
    pub(crate) since: &'static str,
}

impl Retired {
    /// Why it was taken back: its word in the group `retired`.
    pub(crate) fn reason(&self, language: Language) -> &'static str {
        language.word_if_any("retired", self.name).unwrap_or_default()
    }
}

/// All of them.
pub(crate) static ALL: &[Retired] = &[];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_comes_back() {
        for retired in ALL {
            assert!(
                crate::rules::named(retired.name).is_none(),
                "{} was taken back in {}",
                retired.name,
                retired.since
            );
            let mut reasons = Language::all().map(|language| retired.reason(language));
            assert!(reasons.all(|reason| !reason.is_empty()), "{} says why", retired.name);
        }
    }
}
