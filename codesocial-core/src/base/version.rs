//! Versions, and which comes before which (SemVer 2.0.0).

use std::cmp::Ordering;

/// A version as it is compared: what follows a `+` says nothing about the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Version<'a> {
    core: [&'a str; 3],
    /// What follows the hyphen of a version that comes before the one without it.
    before: Option<&'a str>,
}

impl<'a> Version<'a> {
    /// The version that a text such as `1.2.0` or `2.0.0-draft.1` says.
    pub(crate) fn of_text(text: &'a str) -> Option<Version<'a>> {
        let text = text.split('+').next()?;
        let (core, before) = text.split_once('-').map_or((text, None), |(core, before)| (core, Some(before)));
        let mut numbers = core.split('.');
        let core = [numbers.next()?, numbers.next()?, numbers.next()?];
        (numbers.next().is_none() && core.iter().all(|part| is_number(part))).then_some(Version { core, before })
    }
}

impl Version<'_> {
    /// A number that never falls when the version rises, and rises with it up to 1000.999.999: an odd one for a version, and the
    /// even one below it for those that come before it (`2.0.0-draft.1`). It is below 2^31.
    pub(crate) fn ordinal(&self) -> u32 {
        /// A part that is not below counts as the highest, and so does what follows it.
        const MOST: u32 = 1_000;
        let [major, minor, patch] = self.core.map(|part| part.parse().unwrap_or(u32::MAX));
        let (major, minor) = if major > MOST { (MOST, MOST) } else { (major, minor) };
        let (minor, patch) = if minor < MOST { (minor, patch.min(MOST - 1)) } else { (MOST - 1, MOST - 1) };
        ((major * MOST + minor) * MOST + patch) * 2 + u32::from(self.before.is_none())
    }
}

impl Ord for Version<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        let core = self.core.iter().zip(other.core).map(|(one, other)| numbers(one, other));
        core.fold(Ordering::Equal, Ordering::then).then_with(|| match (self.before, other.before) {
            (None, None) => Ordering::Equal,
            (None, Some(_)) => Ordering::Greater,
            (Some(_), None) => Ordering::Less,
            (Some(one), Some(other)) => identifiers(one, other),
        })
    }
}

impl PartialOrd for Version<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Numbers of any length, without leading zeros: the longer is the larger.
fn numbers(one: &str, other: &str) -> Ordering {
    one.len().cmp(&other.len()).then_with(|| one.cmp(other))
}

fn identifiers(one: &str, other: &str) -> Ordering {
    let (mut ones, mut others) = (one.split('.'), other.split('.'));
    loop {
        let order = match (ones.next(), others.next()) {
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => Ordering::Less,
            (Some(_), None) => Ordering::Greater,
            (Some(one), Some(other)) => match (is_number(one), is_number(other)) {
                (true, true) => numbers(one, other),
                (true, false) => Ordering::Less,
                (false, true) => Ordering::Greater,
                (false, false) => one.cmp(other),
            },
        };
        if order != Ordering::Equal {
            return order;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_come_in_the_order_of_semver() {
        // The example of SemVer 2.0.0, item 11, and numbers longer than any machine's.
        let ordered = [
            "0.9.9",
            "1.0.0-alpha",
            "1.0.0-alpha.1",
            "1.0.0-alpha.beta",
            "1.0.0-beta",
            "1.0.0-beta.2",
            "1.0.0-beta.11",
            "1.0.0-rc.1",
            "1.0.0",
            "1.2.0",
            "1.10.0",
            "99999999999999999999999.0.0",
            "100000000000000000000000.0.0",
        ];
        for pair in ordered.windows(2) {
            let [one, other] = [pair[0], pair[1]].map(|text| Version::of_text(text).unwrap());
            assert!(one < other, "{pair:?}");
        }
        let same = ["1.0.0", "1.0.0+build", "1.0.0+a-b"].map(|text| Version::of_text(text).unwrap());
        assert!(same.iter().all(|version| version.cmp(&same[0]) == Ordering::Equal));
    }

    #[test]
    fn other_texts_are_no_versions() {
        for wrong in ["1.0", "1.0.0.0", "v1.0.0", "", "1..0"] {
            assert_eq!(Version::of_text(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_number_rises_with_the_version() {
        let ordinal = |version| Version::of_text(version).unwrap().ordinal();
        let rise =
            ["0.0.1", "0.1.0", "1.0.0-draft.1", "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0", "999.0.0", "1000.0.1"];
        assert!(rise.map(ordinal).is_sorted_by(|one, other| one < other), "{:?}", rise.map(ordinal));
        let stay =
            ["1.999.998", "1.999.1000", "1.1000.0", "1.20000.7", "2.0.0", "1000.9999.1", "1001.0.0", "99999999999.0.0"];
        assert!(stay.map(ordinal).is_sorted(), "{:?}", stay.map(ordinal));
        assert!(stay.map(ordinal).iter().all(|number| *number < 1 << 31));
    }
}
