//! "Did you mean": the nearest of the known words.

use crate::base::letters::lower_letter;
use crate::base::unicode::composed;

/// The known word that is nearest to `found`, if one is near enough to have been meant: at most a third of its letters
/// differ. Capitals, accents, hyphens and underscores count for nothing.
pub(crate) fn nearest<'k>(found: &str, known: impl IntoIterator<Item = (&'k str, &'k str)>) -> Option<&'k str> {
    nearest_and_whether_sole(found, known).map(|(word, _)| word)
}

/// The same, and whether no other known word is near enough; of one that is the same but for how it is written, whether no other
/// is the same.
pub(crate) fn nearest_and_whether_sole<'k>(
    found: &str,
    known: impl IntoIterator<Item = (&'k str, &'k str)>,
) -> Option<(&'k str, bool)> {
    if found.len() > MOST_BYTES {
        return None;
    }
    let plain_found = plain(found);
    let letters = plain_found.chars().count();
    let mut best: Option<(usize, &str)> = None;
    // The nearest of the other words.
    let mut second: Option<usize> = None;
    for (spelling, word) in known.into_iter().filter(|(spelling, _)| spelling.len() <= MOST_BYTES) {
        let spelling = plain(spelling);
        if spelling.is_empty() {
            continue;
        }
        let longest = spelling.chars().count().max(letters);
        let allowed = (longest / 3).max(1).min(longest - 1);
        // A bound before the costly comparison: the lengths alone may differ too much.
        if spelling.len().abs_diff(plain_found.len()) > 3 * allowed {
            continue;
        }
        let distance = strsim::osa_distance(&plain_found, &spelling);
        if distance > allowed {
            continue;
        }
        let other = match best {
            Some((least, known)) if known == word => {
                best = Some((least.min(distance), word));
                continue;
            }
            Some((least, _)) if distance >= least => Some(distance),
            replaced => {
                best = Some((distance, word));
                replaced.map(|(least, _)| least)
            }
        };
        second = [second, other].into_iter().flatten().min();
    }
    best.map(|(least, word)| (word, second.is_none_or(|second| least == 0 && second > 0)))
}

/// Whether two words are the same but for capitals, accents, hyphens and underscores.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

/// Longer words are no misspelling of a key, a value or an id.
const MOST_BYTES: usize = 64;

/// A word without what writers of another language or habit would write otherwise.
pub(crate) fn plain(word: &str) -> String {
    composed(word)
        .chars()
        .filter(|letter| !matches!(letter, '-' | '_' | ' ' | '\'' | '’'))
        .flat_map(lower_letter)
        .map(|letter| match letter {
            'à' | 'á' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'î' | 'ï' => 'i',
            'ñ' => 'n',
            'ó' | 'ô' | 'ö' => 'o',
            'ù' | 'ú' | 'û' | 'ü' => 'u',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess<'k>(found: &str, known: &[&'k str]) -> Option<&'k str> {
        nearest(found, known.iter().map(|word| (*word, *word)))
    }

    #[test]
    fn it_is_known_whether_another_word_may_be_meant() {
        let guess = |found: &str, known: &[(&'static str, &'static str)]| {
            nearest_and_whether_sole(found, known.iter().copied())
        };
        assert_eq!(guess("sumary", &[("summary", "summary"), ("title", "title")]), Some(("summary", true)));
        assert_eq!(guess("valeus", &[("value", "value"), ("values", "values")]), Some(("values", false)));
        assert_eq!(guess("value", &[("values", "values"), ("value", "value")]), Some(("value", true)));
        // Two spellings of one word are one.
        assert_eq!(guess("statu", &[("status", "status"), ("statut", "status")]), Some(("status", true)));
        assert_eq!(guess("nom", &[("nom", "name"), ("nom", "title")]), Some(("name", false)));
    }

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        assert_eq!(guess("comitments", &["commitments", "models"]), Some("commitments"));
        assert_eq!(guess("not_applicable", &["notApplicable"]), Some("notApplicable"));
        assert_eq!(guess("Ecologique", &["écologique"]), Some("écologique"));
        assert_eq!(guess("budget", &["commitments", "models"]), None);
        assert_eq!(guess("x", &["y"]), None);
        assert_eq!(guess("", &["id"]), None);
    }
}
