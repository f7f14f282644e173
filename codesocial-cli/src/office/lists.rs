//! The numbers that word processors show before paragraphs and nobody wrote.

use std::collections::HashMap;

use codesocial_core::operations::import::roman;

/// A level of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Level {
    pub(super) figures: Figures,
    /// What is shown: `%1` is the number of the first level.
    pub(super) shown: String,
    pub(super) start: u64,
    /// Whether all numbers stand in figures.
    pub(super) legal: bool,
}

/// A list has no more levels in any word processor.
pub(super) const DEEPEST: usize = 10;

/// What is shown before a paragraph has no more letters: it stands before each of them.
const LONGEST_SHOWN: usize = 100;

impl Level {
    /// What is shown for a level, as far as anybody looks.
    pub(super) fn shown(text: &str) -> String {
        text.chars().take(LONGEST_SHOWN).collect()
    }
}

/// In which figures a level counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Figures {
    #[default]
    Decimal,
    TwoDigits,
    Letters(bool),
    Roman(bool),
    Ordinal,
    /// It has a mark and no number.
    Bullet,
    /// Nothing is shown for it.
    Nothing,
}

/// How far each list has counted.
#[derive(Debug, Default)]
pub(super) struct Counters(HashMap<String, Vec<Option<u64>>>);

impl Counters {
    /// The number of the next paragraph of a level of a list; none where a mark is shown, or nothing.
    pub(super) fn next(&mut self, list: &str, levels: &[Level], depth: usize) -> Option<String> {
        let level = levels.get(depth)?;
        let counts = self.0.entry(list.to_owned()).or_default();
        counts.resize(levels.len().max(depth + 1), None);
        for (deeper, count) in counts.iter_mut().enumerate().skip(depth) {
            *count = match *count {
                count if deeper > depth => count.and(None),
                Some(count) => Some(count.saturating_add(1)),
                None => Some(level.start),
            };
        }
        if matches!(level.figures, Figures::Bullet) {
            return None;
        }
        let mut shown = String::new();
        let mut signs = level.shown.chars().peekable();
        while let Some(sign) = signs.next() {
            let digit = (sign == '%').then(|| signs.peek().and_then(|digit| digit.to_digit(10))).flatten();
            let Some(digit) = digit.filter(|digit| *digit > 0) else {
                shown.push(sign);
                continue;
            };
            signs.next();
            let place = digit as usize - 1;
            let other = levels.get(place).unwrap_or(level);
            let count = counts.get(place).copied().flatten().unwrap_or(other.start);
            let figures =
                if level.legal && other.figures != Figures::Nothing { Figures::Decimal } else { other.figures };
            shown.push_str(&written(figures, count));
        }
        Some(shown.trim().to_owned()).filter(|shown| !shown.is_empty())
    }

    /// The next paragraph of a level has a number of its own.
    pub(super) fn set(&mut self, list: &str, levels: &[Level], depth: usize, next: u64) {
        let counts = self.0.entry(list.to_owned()).or_default();
        counts.resize(levels.len().max(depth + 1), None);
        if let Some(count) = counts.get_mut(depth) {
            *count = Some(next.saturating_sub(1));
        }
    }

    /// A list begins anew.
    pub(super) fn restart(&mut self, list: &str) {
        self.0.remove(list);
    }
}

fn written(figures: Figures, count: u64) -> String {
    let case = |written: String, capital: bool| if capital { written.to_uppercase() } else { written };
    match figures {
        Figures::Decimal => count.to_string(),
        Figures::TwoDigits => format!("{count:02}"),
        // After `z` word processors double the letter.
        Figures::Letters(capital) if count > 0 => {
            let letter = char::from(b'a' + u8::try_from((count - 1) % 26).unwrap_or_default());
            let times = usize::try_from((count - 1) / 26 + 1).unwrap_or(1).min(30);
            case(std::iter::repeat_n(letter, times).collect(), capital)
        }
        Figures::Roman(capital) if count > 0 => case(roman(count), capital),
        Figures::Letters(_) | Figures::Roman(_) => String::new(),
        Figures::Ordinal => format!("{count}."),
        Figures::Bullet | Figures::Nothing => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_count_as_word_processors_show() {
        let level = |figures, shown: &str| Level { figures, shown: shown.to_owned(), start: 1, legal: false };
        let levels = [
            level(Figures::Roman(true), "Article %1."),
            Level { legal: true, ..level(Figures::Decimal, "%1.%2") },
            level(Figures::Letters(false), "%3)"),
            level(Figures::Bullet, "•"),
        ];
        let mut counters = Counters::default();
        let shown: Vec<_> = [0, 1, 1, 2, 2, 3, 1, 0, 1].map(|depth| counters.next("a", &levels, depth)).into();
        let expected = ["Article I.", "1.1", "1.2", "a)", "b)", "", "1.3", "Article II.", "2.1"];
        assert_eq!(shown.iter().map(|num| num.as_deref().unwrap_or_default()).collect::<Vec<_>>(), expected);
        assert_eq!(counters.next("a", &levels, 9), None);
        counters.restart("a");
        assert_eq!(counters.next("a", &levels, 0).as_deref(), Some("Article I."));
    }
}
