//! "Did you mean": the nearest of the known words.

use crate::base::unicode::composed;

/// The known word that is nearest to `found`, if one is near enough to have been meant: at most a third of its letters
/// differ. Capitals, accents, hyphens and underscores count for nothing.
pub(crate) fn nearest<'k>(found: &str, known: impl IntoIterator<Item = (&'k str, &'k str)>) -> Option<&'k str> {
    let plain_found = plain(found);
    let mut best: Option<(usize, &str)> = None;
    for (spelling, word) in known {
        let spelling = plain(spelling);
        if spelling.is_empty() {
            continue;
        }
        let longest = spelling.chars().count().max(plain_found.chars().count());
        let allowed = (longest / 3).max(1).min(longest - 1);
        // A bound before the costly comparison: the lengths alone may differ too much.
        if spelling.len().abs_diff(plain_found.len()) > 3 * allowed || plain_found.len() > LONGEST {
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

/// Longer words are no misspelling of a key or a value.
const LONGEST: usize = 64;

/// A word without what writers of another language or habit would write otherwise.
fn plain(word: &str) -> String {
    composed(word)
        .chars()
        .filter(|letter| !matches!(letter, '-' | '_' | ' ' | '\'' | '’'))
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'à' | 'â' | 'ä' => 'a',
            'ç' => 'c',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'î' | 'ï' => 'i',
            'ô' | 'ö' => 'o',
            'ù' | 'û' | 'ü' => 'u',
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
