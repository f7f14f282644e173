//! How articles are counted: the number that a printed one says, and with which others it counts.

use crate::analysis::wording::scan::folded;
use crate::base::letters::lower;

/// A printed number: `Article 3`, `(2)`, `b)`, `IV.`, `3.2.1`, `§§ 4–6`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Counted {
    /// What stands before the number that counts: those with another are counted apart.
    pub(crate) before: String,
    /// What stands after it.
    pub(crate) after: String,
    /// The number.
    pub(crate) value: Value,
    /// The last of several, of a number such as `§§ 4–6`; else the number.
    pub(crate) until: u32,
}

/// A number, by how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Value {
    /// In figures.
    Figures(u32),
    /// In a letter, in Roman figures, or in what may be either.
    Letters {
        /// As a letter: `b` is 2.
        letter: Option<u32>,
        /// As Roman figures: `iv` is 4.
        roman: Option<u32>,
        /// Whether it is in capitals.
        capital: bool,
    },
}

/// What a printed number says; none where it counts nothing, as a dash.
pub(crate) fn counted(num: &str) -> Option<Counted> {
    let num = num.trim();
    let figures = |sign: char| sign.is_ascii_digit();
    let Some(end) = num.rfind(figures).map(|last| last + 1) else { return in_letters(num) };
    let start = num.get(..end)?.trim_end_matches(figures).len();
    let last: u32 = num.get(start..end)?.parse().ok()?;
    let (before, first) = match range_before(num.get(..start)?) {
        Some((before, first)) if first < last => (before, first),
        _ => (num.get(..start)?, last),
    };
    let after = num.get(end..)?.trim_start_matches(['º', '°', 'ª']);
    let after = after.find(char::is_alphanumeric).map_or(after, |at| after.get(..at).unwrap_or_default());
    Some(Counted { before: tidy(before), after: tidy(after), value: Value::Figures(first), until: last })
}

/// Of what stands before a number, the number that begins a range: `§§ 4–`, `Articles 4 à `.
fn range_before(before: &str) -> Option<(&str, u32)> {
    let trimmed = before.trim_end();
    let cut = ["–", "—", "-", " à", " bis", " to", " a"].iter().find_map(|sign| trimmed.strip_suffix(sign))?.trim_end();
    let start = cut.trim_end_matches(|sign: char| sign.is_ascii_digit()).len();
    Some((cut.get(..start)?, cut.get(start..)?.parse().ok()?))
}

fn in_letters(num: &str) -> Option<Counted> {
    let end = num.trim_end_matches(|sign: char| !sign.is_ascii_alphabetic()).len();
    let start = num.get(..end)?.trim_end_matches(|sign: char| sign.is_ascii_alphabetic()).len();
    let word = num.get(start..end)?;
    // A letter of another alphabet before it makes it a word.
    if num.get(..start)?.ends_with(char::is_alphabetic) {
        return None;
    }
    let letter = match word.as_bytes() {
        [letter] => Some(u32::from(letter.to_ascii_lowercase() - b'a') + 1),
        _ => None,
    };
    let value =
        Value::Letters { letter, roman: roman(word), capital: word.starts_with(|sign: char| sign.is_uppercase()) };
    let until = letter.or(roman(word))?;
    Some(Counted { before: tidy(num.get(..start)?), after: tidy(num.get(end..)?), value, until })
}

/// The number of Roman figures.
pub(crate) fn roman(word: &str) -> Option<u32> {
    let mut total = 0_u32;
    let mut least = u32::MAX;
    let mut rest = word.to_ascii_lowercase();
    for (figures, value) in
        [("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)]
    {
        let mut times = 0;
        while let Some(after) = rest.strip_prefix(figures) {
            times += 1;
            let most = if matches!(value, 100 | 10 | 1) { 3 } else { 1 };
            if times > most || value > least {
                return None;
            }
            least = value;
            total += value;
            rest = after.to_owned();
        }
    }
    (rest.is_empty() && total > 0).then_some(total)
}

/// Without what makes no difference: capitals, blanks, the plural.
fn tidy(part: &str) -> String {
    let part = folded(part).replace("§§", "§");
    let part: String = part.chars().filter(|sign| !sign.is_whitespace()).collect();
    match part.as_str() {
        "articles" => "article".to_owned(),
        _ => part,
    }
}

/// Whether a text says that what stood there is repealed.
pub(crate) fn says_repealed(text: &str) -> bool {
    const WORDS: [&str; 12] = [
        "aufgehoben",
        "entfallen",
        "weggefallen",
        "gestrichen",
        "abrog",
        "supprim",
        "derogad",
        "suprimid",
        "repealed",
        "deleted",
        "(…)",
        "[…]",
    ];
    let text = lower(text);
    WORDS.iter().any(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_numbers_count() {
        let said = |num: &str| counted(num).map(|one| (one.before, one.value, one.until, one.after));
        let some = |before: &str, number, until, after: &str| {
            Some((before.to_owned(), Value::Figures(number), until, after.to_owned()))
        };
        assert_eq!(said("Article 3"), some("article", 3, 3, ""));
        assert_eq!(said("Article 1er"), some("article", 1, 1, ""));
        assert_eq!(said("§ 13"), some("§", 13, 13, ""));
        assert_eq!(said("(2)"), some("(", 2, 2, ")"));
        assert_eq!(said("3.2.1"), some("3.2.", 1, 1, ""));
        assert_eq!(said("§§ 4–6"), some("§", 4, 6, ""));
        assert_eq!(said("Articles 4 à 6"), some("article", 4, 6, ""));
        assert_eq!(said("§ 3a"), some("§", 3, 3, ""));
        let letters = |num: &str| match counted(num).map(|one| one.value) {
            Some(Value::Letters { letter, roman, .. }) => Some((letter, roman)),
            _ => None,
        };
        assert_eq!(letters("b)"), Some((Some(2), None)));
        assert_eq!(letters("i)"), Some((Some(9), Some(1))));
        assert_eq!(letters("Title IV."), Some((None, Some(4))));
        assert_eq!((counted("–"), counted("Annexe"), counted("Préambule")), (None, None, None));
        assert_eq!([roman("xiv"), roman("iiii"), roman("vx"), roman("")], [Some(14), None, None, None]);
    }
}
