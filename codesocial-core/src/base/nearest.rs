//! "Did you mean": the nearest of the known words.

use crate::base::unicode::composed;

/// The known word that is nearest to `found`, if one is near enough to have been meant: at most a third of its letters
/// differ. Capitals, accents, hyphens and underscores count for nothing.
pub(crate) fn nearest<'k>(found: &str, known: impl IntoIterator<Item = (&'k str, &'k str)>) -> Option<&'k str> {
    if found.len() > MOST_BYTES {
        return None;
    }
    let plain_found = plain(found);
    let letters = plain_found.chars().count();
    let mut best: Option<(usize, &str)> = None;
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
        if distance <= allowed && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, word));
        }
    }
    best.map(|(_, word)| word)
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
        .flat_map(char::to_lowercase)
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
    fn near_words_are_found_and_far_ones_are_not() {
        assert_eq!(guess("comitments", &["commitments", "models"]), Some("commitments"));
        assert_eq!(guess("not_applicable", &["notApplicable"]), Some("notApplicable"));
        assert_eq!(guess("Ecologique", &["écologique"]), Some("écologique"));
        assert_eq!(guess("budget", &["commitments", "models"]), None);
        assert_eq!(guess("x", &["y"]), None);
        assert_eq!(guess("", &["id"]), None);
    }
}
