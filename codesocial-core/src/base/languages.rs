//! Language tags (BCP 47, RFC 5646): whether each subtag is registered, and how a tag is usually written.
//!
//! The lists are those of the IANA Language Subtag Registry of 2025-08-25, by the package `language-subtag-registry` 0.4.2
//! (CC0-1.0); three-letter codes that have a shorter one, and names of languages in English, in French and in themselves, are
//! facts of CLDR 48.2 (Unicode-3.0). `languages/generate.py` makes the files anew.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::base::nearest::plain;

/// Bit fields: languages of two and of three letters, regions of two letters.
const FIELDS: &[u8] = include_bytes!("languages/subtags.bin");

/// Three lines: scripts, regions that are numbers, variants.
const LISTS: &str = include_str!("languages/subtags.txt");

/// Sorted lines of what somebody wrote for a language, and its tag. A `-` stands before regions.
const MEANT: &str = include_str!("languages/meant.txt");

static WORDS: LazyLock<Vec<(&str, &str)>> =
    LazyLock::new(|| MEANT.lines().filter_map(|line| line.split_once(' ')).collect());

/// Countries taken for their languages.
const COUNTRIES: [(&str, &str); 10] = [
    ("cn", "zh"),
    ("cz", "cs"),
    ("dk", "da"),
    ("en-uk", "en-GB"),
    ("gb", "en-GB"),
    ("gr", "el"),
    ("jp", "ja"),
    ("sp", "es"),
    ("ua", "uk"),
    ("us", "en-US"),
];

/// What is taken of the registry, and the words taken for languages, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    let size = |letters: u32| 26_usize.pow(letters).div_ceil(8);
    let count = |start: usize, letters: u32| -> u32 {
        FIELDS.get(start..start + size(letters)).unwrap_or_default().iter().map(|byte| byte.count_ones()).sum()
    };
    let words = |line: &str| line.split(' ').filter(|word| !word.is_empty()).count();
    let lists: Vec<usize> = LISTS.lines().map(words).collect();
    let meant: serde_json::Map<_, _> =
        WORDS.iter().map(|(written, tag)| ((*written).to_owned(), (*tag).into())).collect();
    let countries: serde_json::Map<_, _> =
        COUNTRIES.iter().map(|(written, tag)| ((*written).to_owned(), (*tag).into())).collect();
    serde_json::json!({
        "subtags": {
            "languagesOfTwoLetters": count(0, 2), "languagesOfThreeLetters": count(size(2), 3),
            "regionsOfTwoLetters": count(size(2) + size(3), 2),
            "scripts": lists.first(), "regionsOfThreeDigits": lists.get(1), "variants": lists.get(2),
        },
        "meant": meant, "countries": countries,
    })
}

/// What a language tag is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// A tag of which every subtag is registered, as it is usually written.
    Good,
    /// A tag that has another form: other capitals, or a code that took the place of a withdrawn or a longer one.
    Canonical(String),
    /// No tag, and what was perhaps meant: `french`, or the code of a country.
    Meant(String),
    /// No tag: a subtag of it is not registered.
    Unknown,
}

/// Judges a tag.
pub(crate) fn judge(tag: &str) -> Verdict {
    let lower = tag.to_ascii_lowercase();
    if let Some((_, meant)) = COUNTRIES.iter().find(|(wrong, _)| *wrong == lower) {
        return Verdict::Meant((*meant).to_owned());
    }
    let mut subtags = lower.split('-');
    let first = subtags.next().unwrap_or_default();
    let (canonical, registered) = match (meant(&lower), meant(first)) {
        // The whole tag is registered, or a word for a language: `i-klingon`, `zh-min-nan`, `french`, `fra`.
        (Some(meant), _) => (meant.to_owned(), is_language(first) || first.len() == 1 || lower.len() <= 3),
        (None, Some(meant)) => match canonical_rest(meant, &lower, subtags) {
            Some(canonical) => (canonical, is_language(first) || first.len() <= 3),
            None => return Verdict::Unknown,
        },
        (None, None) if first == "x" => (lower.clone(), subtags.next().is_some()),
        (None, None) if is_language(first) => match canonical_rest(first, &lower, subtags) {
            Some(canonical) => (canonical, true),
            None => return Verdict::Unknown,
        },
        (None, None) => return Verdict::Unknown,
    };
    match (registered, canonical == tag) {
        (true, true) => Verdict::Good,
        (true, false) => Verdict::Canonical(canonical),
        (false, true) => Verdict::Unknown,
        (false, false) => Verdict::Meant(canonical),
    }
}

/// The tag of the language that was meant, where that is beyond doubt: `fr` of `FR`, `fra` and `français`.
pub(crate) fn canonical(tag: &str) -> Cow<'_, str> {
    match judge(tag) {
        Verdict::Canonical(canonical) | Verdict::Meant(canonical) => Cow::Owned(canonical),
        Verdict::Good | Verdict::Unknown => Cow::Borrowed(tag),
    }
}

/// What a word for a language means, or a code that has another.
fn meant(word: &str) -> Option<&'static str> {
    let found = |word: &str| {
        let at = WORDS.binary_search_by(|(known, _)| (*known).cmp(word)).ok()?;
        WORDS.get(at).map(|(_, tag)| *tag)
    };
    found(word).or_else(|| found(&plain(word)))
}

/// A tag with its subtags after the language as they are usually written; none where one is not registered.
fn canonical_rest<'t>(language: &str, tag: &'t str, subtags: impl Iterator<Item = &'t str>) -> Option<String> {
    // What a subtag may be, in the order of RFC 5646, 2.1: an extended language, a script, a region, variants.
    let (mut canonical, mut place) = (language.to_owned(), 0);
    let mut subtags = subtags.peekable();
    while let Some(subtag) = subtags.next() {
        let digits = subtag.bytes().all(|byte| byte.is_ascii_digit());
        let written = match subtag.len() {
            1 if subtag == "x" => {
                // The rest is the matter of who uses it.
                let (_, private) = tag.split_once("-x-")?;
                return Some(canonical + "-x-" + private);
            }
            1 => {
                canonical += "-";
                canonical += subtag;
                let mut any = false;
                while let Some(part) = subtags.next_if(|part| part.len() > 1) {
                    (canonical, any) = (canonical + "-" + part, true);
                }
                place = 5;
                if any {
                    continue;
                }
                return None;
            }
            3 if !digits && place == 0 && is_language(subtag) => {
                // Its own code is the whole of it.
                (canonical, place) = (subtag.to_owned(), 1);
                continue;
            }
            4 if place < 2 && is_listed(0, subtag) => {
                place = 2;
                let (first, rest) = subtag.split_at(1);
                first.to_ascii_uppercase() + rest
            }
            2 | 3 if place < 3 && is_region(subtag) => {
                place = 3;
                meant(&format!("-{subtag}")).map_or_else(|| subtag.to_ascii_uppercase(), str::to_owned)
            }
            4..=8 if place <= 4 && is_listed(2, subtag) => {
                place = 4;
                subtag.to_owned()
            }
            _ => return None,
        };
        canonical = canonical + "-" + &written;
    }
    Some(canonical)
}

fn is_language(subtag: &str) -> bool {
    match subtag.len() {
        2 => is_in_field(subtag, 0),
        3 => is_in_field(subtag, TWO),
        _ => false,
    }
}

fn is_region(subtag: &str) -> bool {
    if subtag.len() == 2 { is_in_field(subtag, TWO + THREE) } else { is_listed(1, subtag) }
}

/// The bytes of a field for two letters, and for three.
const TWO: usize = (26 * 26_usize).div_ceil(8);
const THREE: usize = (26 * 26 * 26_usize).div_ceil(8);

/// Whether the bit of some small letters is set in the field that begins at a byte.
fn is_in_field(letters: &str, start: usize) -> bool {
    if !letters.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return false;
    }
    let number = letters.bytes().fold(0, |number, letter| number * 26 + usize::from(letter - b'a'));
    FIELDS.get(start + number / 8).is_some_and(|byte| byte >> (number % 8) & 1 == 1)
}

fn is_listed(line: usize, subtag: &str) -> bool {
    LISTS.lines().nth(line).is_some_and(|line| line.split(' ').any(|known| known == subtag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_and_lists_are_whole() {
        assert_eq!(FIELDS.len(), TWO + THREE + TWO);
        assert_eq!(LISTS.lines().count(), 3);
        assert!(WORDS.is_sorted() && WORDS.len() > 400);
    }

    #[test]
    fn what_is_registered_is_good() {
        for tag in [
            "fr",
            "fr-CA",
            "zh-Hant-TW",
            "es-419",
            "sl-rozaj-biske",
            "de-CH-1996",
            "fsl",
            "qaa",
            "mul",
            "und",
            "br",
            "oc-gascon",
            "x-private",
            "en-x-simple",
            "fr-u-ca-gregory",
            "de-1901-u-co-phonebk-x-ours",
            "i-default",
            "cmn-Hans",
            "sr-Latn",
        ] {
            assert_eq!(judge(tag), Verdict::Good, "{tag}");
        }
    }

    #[test]
    fn other_forms_have_their_usual_one() {
        for (tag, usual) in [
            ("FR", "fr"),
            ("fr-ca", "fr-CA"),
            ("zh-hant-tw", "zh-Hant-TW"),
            ("iw", "he"),
            ("in", "id"),
            ("ji-US", "yi-US"),
            ("fra", "fr"),
            ("fre", "fr"),
            ("FRA-ca", "fr-CA"),
            ("deu", "de"),
            ("de-DD", "de-DE"),
            ("zh-yue", "yue"),
            ("zh-min-nan", "nan"),
            ("i-klingon", "tlh"),
            ("X-ours", "x-ours"),
        ] {
            assert_eq!(judge(tag), Verdict::Canonical(usual.to_owned()), "{tag}");
        }
    }

    #[test]
    fn what_was_meant_is_found() {
        for (tag, meant) in [
            ("french", "fr"),
            ("francais", "fr"),
            ("Français", "fr"),
            ("Allemand", "de"),
            ("euskara", "eu"),
            ("brezhoneg", "br"),
            ("english", "en"),
            ("english-GB", "en-GB"),
            ("cz", "cs"),
            ("en-UK", "en-GB"),
        ] {
            assert_eq!(judge(tag), Verdict::Meant(meant.to_owned()), "{tag}");
        }
    }

    #[test]
    fn what_is_not_registered_is_unknown() {
        for tag in [
            "zzz",
            "xx",
            "",
            "fr-",
            "fr-YZ",
            "fr-Abcd",
            "fr-x",
            "fr-u",
            "x",
            "i-unheard",
            "klingon",
            "fr-FR-CA",
            "fr-CA-Latn",
            "fr-abcde",
            "-",
            "fr--CA",
            "f",
            "1",
            "a-b",
        ] {
            assert_eq!(judge(tag), Verdict::Unknown, "{tag}");
        }
    }

    #[test]
    fn the_usual_form_is_good() {
        for (word, tag) in WORDS.iter() {
            if word.starts_with('-') {
                continue;
            }
            assert!(matches!(judge(tag), Verdict::Good), "{word}: {tag} is {:?}", judge(tag));
        }
    }
}
