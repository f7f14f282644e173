//! Licence expressions: the identifiers and the grammar of SPDX (<https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/>).
//!
//! Of the list of SPDX only the identifiers are kept, since what else it knows (titles, texts) weighs more than all that is
//! needed here. A test holds lists and verdicts against the crate `spdx`, and with `UPDATE=1` renews the lists.

use std::sync::LazyLock;

use crate::base::nearest::plain;

/// The licences, sorted, one a line; a `~` before those that SPDX has withdrawn.
const LICENCES: &str = include_str!("licences/licences.txt");

/// What may follow `WITH`, sorted, one a line.
const EXCEPTIONS: &str = include_str!("licences/exceptions.txt");

/// The identifiers of the licences, sorted, and whether each is withdrawn.
static KNOWN: LazyLock<Vec<(&str, bool)>> = LazyLock::new(|| {
    let lines = LICENCES.lines();
    lines.map(|line| line.strip_prefix('~').map_or((line, false), |name| (name, true))).collect()
});

/// What an expression is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict<'t> {
    /// An expression of licences on the list, or of `LicenseRef-…`.
    Good,
    /// It names a licence that the list has withdrawn: the first such name.
    Withdrawn(&'t str),
    /// It is no expression of SPDX, or names what is not on the list.
    Unknown,
}

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    let of = |is_withdrawn: bool| -> Vec<&str> {
        KNOWN.iter().filter(|(_, withdrawn)| *withdrawn == is_withdrawn).map(|(name, _)| *name).collect()
    };
    let exceptions: Vec<&str> = EXCEPTIONS.lines().collect();
    serde_json::json!({ "licences": of(false), "withdrawn": of(true), "exceptions": exceptions })
}

/// The licence of the list that is beyond doubt meant: the same words and versions otherwise written (`CC BY-SA 4.0`), with one
/// letter wrong in a long word, or where no version is named, the latest. Never another licence, version or country, and never
/// a withdrawn one unless it is named: better no suggestion than a wrong one.
pub(crate) fn meant(found: &str) -> Option<&'static str> {
    let found: Vec<String> = words(found).take(LONGEST + 1).collect();
    if found.is_empty() || found.len() > LONGEST {
        return None;
    }
    let same = WORDS.iter().find(|known| known.words == found);
    let current = || WORDS.iter().rev().filter(|known| !known.withdrawn);
    let versionless = !found.iter().any(|word| is_version(word));
    let latest = || {
        current()
            .filter(|_| versionless)
            .find(|known| known.words.split_last().is_some_and(|(version, name)| is_version(version) && name == found))
    };
    let misspelt = || current().find(|known| differ_by_a_letter(&known.words, &found));
    same.or_else(latest).or_else(misspelt).map(|known| known.name)
}

/// What has more words is meant for no licence.
const LONGEST: usize = 12;

/// A licence of the list with the words of its name.
struct Named {
    name: &'static str,
    withdrawn: bool,
    words: Vec<String>,
}

static WORDS: LazyLock<Vec<Named>> = LazyLock::new(|| {
    let named =
        |(name, withdrawn): &(&'static str, bool)| Named { name, withdrawn: *withdrawn, words: words(name).collect() };
    KNOWN.iter().map(named).collect()
});

/// The words and versions of a name, in small letters without accents; a version `v3` is `3.0`.
fn words(name: &str) -> impl Iterator<Item = String> + '_ {
    let parts = name.split(|sign: char| !sign.is_alphanumeric() && sign != '.').filter(|part| !part.is_empty());
    let small = parts.map(plain);
    small.map(|part| {
        let digits = part.strip_prefix('v').unwrap_or(&part);
        let whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if whole && digits.len() < 3 { format!("{digits}.0") } else { part }
    })
}

fn is_version(word: &str) -> bool {
    word.starts_with(|sign: char| sign.is_ascii_digit())
}

/// Whether two names are the same but for one letter, or two that changed places, of one long word.
fn differ_by_a_letter(one: &[String], other: &[String]) -> bool {
    const LONG: usize = 5;
    let mut different = one.iter().zip(other).filter(|(one, other)| one != other);
    let (Some((word, found)), None, true) = (different.next(), different.next(), one.len() == other.len()) else {
        return false;
    };
    let long = word.len().min(found.len()) >= LONG && !is_version(word) && !is_version(found);
    long && strsim::osa_distance(word, found) <= 1
}

/// Whether a licence is one that SPDX has withdrawn.
pub(crate) fn is_withdrawn(name: &str) -> bool {
    withdrawn(name) == Some(true)
}

/// Whether a licence is on the list.
pub(crate) fn is_listed(name: &str) -> bool {
    withdrawn(name).is_some()
}

/// Whether a licence of the list is withdrawn; none for what is not on it.
fn withdrawn(name: &str) -> Option<bool> {
    let at = KNOWN.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    KNOWN.get(at).map(|(_, withdrawn)| *withdrawn)
}

/// What may come next in an expression.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// A licence, or `(`.
    Licence,
    /// After a licence: `+` right behind it (where it is one of the list that may have it), or what comes after one.
    AfterLicence { plus: bool },
    /// What may follow `WITH`.
    Exception,
    /// `AND`, `OR` or `)`.
    Operator,
}

/// Judges a licence expression, from left to right.
pub(crate) fn judge(expression: &str) -> Verdict<'_> {
    let mut expected = Expected::Licence;
    let mut open = 0_u32;
    let mut rest = expression;
    loop {
        let trimmed = rest.trim_start();
        let spaced = trimmed.len() < rest.len();
        let Some(first) = trimmed.chars().next() else { break };
        let sign = matches!(first, '(' | ')' | '+');
        let length = if sign { 1 } else { trimmed.find(|sign| !is_of_token(sign)).unwrap_or(trimmed.len()) };
        let (token, after) = trimmed.split_at(length);
        rest = after;
        expected = match (token, expected) {
            ("(", Expected::Licence) => {
                open += 1;
                Expected::Licence
            }
            (")", Expected::AfterLicence { .. } | Expected::Operator) if open > 0 => {
                open -= 1;
                Expected::Operator
            }
            ("+", Expected::AfterLicence { plus: true }) if !spaced => Expected::AfterLicence { plus: false },
            ("AND" | "and" | "OR" | "or", Expected::AfterLicence { .. } | Expected::Operator) => Expected::Licence,
            ("WITH" | "with", Expected::AfterLicence { .. }) => Expected::Exception,
            (name, Expected::Licence) => match withdrawn(name) {
                Some(true) => return Verdict::Withdrawn(name),
                Some(false) => Expected::AfterLicence { plus: !is_gnu(name) },
                None if is_reference(name, "LicenseRef-") => Expected::AfterLicence { plus: false },
                None => return Verdict::Unknown,
            },
            (name, Expected::Exception) if is_exception(name) || is_reference(name, "AdditionRef-") => {
                Expected::Operator
            }
            _ => return Verdict::Unknown,
        };
    }
    match expected {
        Expected::AfterLicence { .. } | Expected::Operator if open == 0 => Verdict::Good,
        _ => Verdict::Unknown,
    }
}

fn is_of_token(sign: char) -> bool {
    sign == ':' || is_of_reference(sign)
}

fn is_of_reference(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '.')
}

fn is_exception(name: &str) -> bool {
    EXCEPTIONS.lines().any(|exception| exception == name)
}

/// The licences of GNU have names of their own for later versions, and no `+`.
fn is_gnu(name: &str) -> bool {
    ["AGPL-", "GFDL-", "GPL-", "LGPL-"].iter().any(|family| name.starts_with(family))
}

/// `LicenseRef-…`, perhaps behind `DocumentRef-…:`.
fn is_reference(token: &str, prefix: &str) -> bool {
    let whole = |text: &str, prefix: &str| {
        text.strip_prefix(prefix).is_some_and(|name| !name.is_empty() && name.chars().all(is_of_reference))
    };
    match token.split_once(':') {
        Some((document, reference)) => whole(document, "DocumentRef-") && whole(reference, prefix),
        None => whole(token, prefix),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use spdx::error::Reason;

    /// The lists as they are in the crate, which is made from those that SPDX publishes.
    fn lists() -> [(&'static str, &'static str, String); 2] {
        let withdrawn = |licence: &spdx::License| {
            let id = spdx::license_id(licence.name).unwrap();
            if id.is_deprecated() { "~" } else { "" }
        };
        // `NOASSERTION` stands in files of SPDX for what nobody says: it is no licence.
        let names = spdx::identifiers::LICENSES.iter().filter(|licence| licence.name != "NOASSERTION");
        let licences = names.map(|licence| format!("{}{}\n", withdrawn(licence), licence.name));
        let exceptions = spdx::identifiers::EXCEPTIONS.iter().map(|exception| format!("{}\n", exception.name));
        [("licences", LICENCES, licences.collect()), ("exceptions", EXCEPTIONS, exceptions.collect())]
    }

    #[test]
    #[allow(clippy::disallowed_methods)] // A test that renews files reads and writes them.
    fn the_lists_are_those_of_spdx() {
        for (name, kept, published) in lists() {
            if std::env::var("UPDATE").is_ok() {
                let path = format!("{}/src/base/licences/{name}.txt", env!("CARGO_MANIFEST_DIR"));
                std::fs::write(path, published).unwrap();
            } else {
                assert!(kept == published, "{name}.txt is not current: UPDATE=1 renews it");
            }
        }
    }

    /// What the crate says, which lets references without a name pass: they stand in none of these tests.
    fn published(expression: &str) -> Verdict<'_> {
        match spdx::Expression::parse(expression) {
            Ok(_) => Verdict::Good,
            Err(error) if error.reason == Reason::DeprecatedLicenseId => {
                Verdict::Withdrawn(expression.get(error.span).unwrap())
            }
            Err(_) => Verdict::Unknown,
        }
    }

    #[test]
    fn every_licence_and_exception_is_judged_as_spdx_judges_it() {
        for (name, _) in KNOWN.iter() {
            for text in [(*name).to_owned(), format!("{name}+"), format!("{name} +"), format!("({name} OR MIT)")] {
                assert_eq!(judge(&text), published(&text), "{text}");
            }
        }
        for exception in EXCEPTIONS.lines() {
            for text in
                [exception.to_owned(), format!("MIT WITH {exception}"), format!("MIT+ with {exception} AND MIT")]
            {
                assert_eq!(judge(&text), published(&text), "{text}");
            }
        }
    }

    #[test]
    fn expressions_are_judged_as_spdx_judges_them() {
        let words = [
            "MIT",
            "Apache-2.0",
            "GPL-3.0-only",
            "GPL-3.0",
            "eCos-2.0",
            "CC-BY-SA-4.0",
            "AND",
            "and",
            "OR",
            "or",
            "And",
            "WITH",
            "with",
            "(",
            ")",
            "+",
            " ",
            "  ",
            "\u{a0}",
            ":",
            "LLVM-exception",
            "LicenseRef-a",
            "LicenseRef-a:b",
            "DocumentRef-b:LicenseRef-c.1",
            "DocumentRef-b:",
            "AdditionRef-d",
            "DocumentRef-b:AdditionRef-d",
            "é",
            "/",
            "mit",
            "_",
        ];
        let mut seed = 7_u64;
        let mut next = |most: usize| {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (seed >> 33) as usize % most
        };
        let (mut good, mut withdrawn) = (0, 0);
        for _ in 0..40_000 {
            let separator = if next(3) > 0 { " " } else { "" };
            let text: Vec<&str> = (0..next(9)).map(|_| words[next(words.len())]).collect();
            let text = text.join(separator);
            let verdict = published(&text);
            assert_eq!(judge(&text), verdict, "{text:?}");
            good += usize::from(verdict == Verdict::Good);
            withdrawn += usize::from(matches!(verdict, Verdict::Withdrawn(_)));
        }
        assert!(good > 1000 && withdrawn > 1000, "{good} good, {withdrawn} withdrawn");
    }

    #[test]
    fn what_is_meant_is_never_another_licence() {
        for (found, expected) in [
            ("CC BY-SA 4.0", Some("CC-BY-SA-4.0")),
            ("cc by sa 4", Some("CC-BY-SA-4.0")),
            ("CC-BY-SA", Some("CC-BY-SA-4.0")),
            ("CC BY-NC-SA 2.0 FR", Some("CC-BY-NC-SA-2.0-FR")),
            ("apache 2.0", Some("Apache-2.0")),
            ("Apahce-2.0", Some("Apache-2.0")),
            ("GPL 2.0", Some("GPL-2.0")),
            ("CC0", Some("CC0-1.0")),
            ("mit", Some("MIT")),
            ("CC BY-SA 3.0 FR", None),
            ("CC BY 3.0 FR", None),
            ("CC-BY-SA-2.0-FR", None),
            ("CC-BY-SA-5.0", None),
            ("Apache-2.1", None),
            ("LGPL", None),
            ("GPL-2.0-only WITH Foo-exception", None),
            ("()", None),
            ("  ", None),
            ("", None),
            ("NOASSERTION", None),
            ("NONE", None),
            ("LicenseRef-", None),
            ("MTI", None),
            ("Tous droits réservés", None),
            ("All rights reserved", None),
            ("CC BY-SA 4.0 or MIT", None),
        ] {
            assert_eq!(meant(found), expected, "{found}");
        }
        assert_eq!(judge("LicenseRef-"), Verdict::Unknown);
        assert_eq!(judge("DocumentRef-:LicenseRef-a"), Verdict::Unknown);
    }
}
