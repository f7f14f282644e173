//! Rules that are no more. Their names stay taken, so that a name in an old report or an old setting never comes to
//! mean something else.

/// A rule that was taken back.
#[derive(Debug)]
pub(crate) struct Retired {
    /// Its name.
    pub(crate) name: &'static str,
    /// The version of the standard that has it no more.
    pub(crate) since: &'static str,
    /// Why, in each language of [`crate::messages::Language::ALL`].
    pub(crate) reason: [&'static str; 2],
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
            assert!(retired.reason.iter().all(|reason| !reason.is_empty()), "{} says why", retired.name);
        }
    }
}
