//! The shares that sentences say, in figures, signs and words: `2/3`, `¾`, `75 %`, `neun Zehntel`, `Dreiviertelmehrheit`; and the amounts
//! that may be one and are not read, so that nobody takes what stands beside them for certain.

use std::fmt;

use crate::base::number_words::NumberWords;
use crate::import::proposals::details::number;
use crate::import::proposals::sentences::{Mark, Token};
use crate::import::proposals::words::{List, Words};

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Share {
    parts: u32,
    of: u32,
    /// Whether it takes more than that.
    over: bool,
}

impl Share {
    pub(super) const MORE_THAN_HALF: Share = Share { parts: 1, of: 2, over: true };

    pub(super) fn is_over(self) -> bool {
        self.over
    }

    /// Whether it is half of the whole, however that is written.
    pub(super) fn is_half(self) -> bool {
        self.parts * 2 == self.of
    }

    /// Whether it is less than half: then it is no majority.
    pub(super) fn is_less_than_half(self) -> bool {
        self.parts * 2 < self.of
    }

    fn equals(self, other: Share) -> bool {
        self.parts * other.of == other.parts * self.of
    }
}

impl fmt::Display for Share {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (parts, of) = if self.is_half() { (1, 2) } else { (self.parts, self.of) };
        write!(to, "{}{parts}/{of}", if self.over { "more than " } else { "" })
    }
}

/// A share, or an amount that may be one: its tokens, the first and the one after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) share: Option<Share>,
}

/// Signs that are a share of their own.
const SIGNS: [(char, u32, u32); 15] = [
    ('½', 1, 2),
    ('⅓', 1, 3),
    ('⅔', 2, 3),
    ('¼', 1, 4),
    ('¾', 3, 4),
    ('⅕', 1, 5),
    ('⅖', 2, 5),
    ('⅗', 3, 5),
    ('⅘', 4, 5),
    ('⅙', 1, 6),
    ('⅚', 5, 6),
    ('⅛', 1, 8),
    ('⅜', 3, 8),
    ('⅝', 5, 8),
    ('⅞', 7, 8),
];

/// Words before a number that is that of a part of a text.
const CITES: [&str; 16] = [
    "article",
    "articles",
    "artículo",
    "artikel",
    "art",
    "alinéa",
    "absatz",
    "abs",
    "paragraph",
    "paragraphe",
    "nr",
    "ziffer",
    "satz",
    "section",
    "bylaw",
    "chapitre",
];

/// What a sentence says of shares, in its order.
pub(super) fn amounts(sentence: &str, tokens: &[Token], words: &Words) -> Vec<Amount> {
    let mut found: Vec<Amount> = Vec::new();
    let mut at = 0;
    let text = Text { sentence, tokens, words };
    while at < tokens.len() {
        let Some(mut amount) = text.amount(at) else {
            at += 1;
            continue;
        };
        at = amount.end;
        // `two-thirds (2/3)` says it twice; `three quarters (2/3)` says nothing for certain.
        if let Some(last) = found.last_mut().filter(|last| last.end == amount.start) {
            let same = last.share.zip(amount.share).is_some_and(|(one, other)| one.equals(other));
            amount.share = last.share.filter(|_| same);
            (last.end, last.share) = (amount.end, amount.share);
        } else {
            found.push(amount);
        }
    }
    found
}

struct Text<'t> {
    sentence: &'t str,
    tokens: &'t [Token],
    words: &'t Words,
}

impl Text<'_> {
    fn lower(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.lower.as_str())
    }

    /// What stands between a token and the next.
    fn behind(&self, at: usize) -> &str {
        let Some(token) = self.tokens.get(at) else { return "" };
        let until = self.tokens.get(at + 1).map_or(self.sentence.len(), |next| next.start);
        self.sentence.get(token.end..until).unwrap_or_default()
    }

    fn amount(&self, at: usize) -> Option<Amount> {
        if let Some((parts, of, end)) = self.fraction(at) {
            // `nicht weniger als` is at least, `nicht mehr als` is no share that is to be reached.
            let (over, under) = (self.ends_with(List::Over, at), self.ends_with(List::Under, at));
            let sound = 0 < parts && parts <= of && under != Some(false) && over != Some(true);
            let more = self.words.at(List::AndOne, self.tokens, end);
            let plus = self.behind(end - 1).contains('+') && number(self.lower(end)) == Some(1);
            let over = over.is_some() || more.is_some() || plus;
            let end = more.map_or(end + usize::from(plus), |more| more.end);
            return Some(Amount { start: at, end, share: sound.then_some(Share { parts, of, over }) });
        }
        self.is_open(at).then(|| Amount { start: at, end: at + 1 + usize::from(self.is_decimal(at)), share: None })
    }

    /// Whether an expression of a list ends before a token, or before its article; if it does, whether it is denied.
    fn ends_with(&self, list: List, at: usize) -> Option<bool> {
        let ends = |end: usize| {
            let ends = |from: &usize| self.words.at(list, self.tokens, *from).is_some_and(|found| found.end == end);
            let from = (end.saturating_sub(4)..end).find(ends)?;
            Some(from > 0 && self.words.has(List::Not, self.lower(from - 1)))
        };
        let article = at > 0 && self.words.has(List::Determiner, self.lower(at - 1));
        ends(at).or_else(|| if article { ends(at - 1) } else { None })
    }

    /// The fraction at a token, and the token after it.
    fn fraction(&self, at: usize) -> Option<(u32, u32, usize)> {
        let word = self.lower(at);
        if let Some((_, parts, of)) = SIGNS.iter().find(|(sign, ..)| word.starts_with(*sign)) {
            return Some((*parts, *of, at + 1));
        }
        if let Some(whole) = self.words.at(List::Part, self.tokens, at)
            && let Some((parts, of)) = whole.value.split_once('/')
        {
            return Some((parts.parse().ok()?, of.parse().ok()?, whole.end));
        }
        if self.is_decimal(at) {
            return None;
        }
        if let Some(found) = self.with_bar(at) {
            return Some(found);
        }
        // `soixante-quinze pour cent` is read from its first word.
        let numbers = (1..=NumberWords::MOST_WORDS).rev().find_map(|count| self.number(at, count));
        if let Some((parts, end)) = numbers {
            let follows = self.tokens.get(end).is_some_and(|next| next.mark == Mark::None);
            if let Some(part) = self.words.at(List::Part, self.tokens, end).filter(|_| follows)
                && let Ok(of) = part.value.parse()
            {
                return Some((parts, of, part.end));
            }
            if self.behind(end - 1).trim_start().starts_with('%') {
                return Some((parts, 100, end));
            }
            if let Some(percent) = self.words.at(List::Percent, self.tokens, end).filter(|_| follows) {
                return Some((parts, 100, percent.end));
            }
        }
        self.compound(word).map(|(parts, of)| (parts, of, at + 1))
    }

    /// The number that some tokens together are.
    fn number(&self, at: usize, count: usize) -> Option<(u32, usize)> {
        let tokens = self.tokens.get(at..at + count)?;
        let joined = tokens.iter().skip(1).all(|token| token.mark == Mark::None);
        let said: String = tokens.iter().map(|token| token.lower.as_str()).collect();
        let figures = said.starts_with(|sign: char| sign.is_ascii_digit());
        (joined && (count == 1 || !figures)).then(|| Some((number(&said)?, at + count)))?
    }

    /// `2/3`, `2 / 3`, `2/3èmes`; no date.
    fn with_bar(&self, at: usize) -> Option<(u32, u32, usize)> {
        let bar = |at: usize| matches!(self.behind(at).trim(), "/" | "⁄" | "∕");
        if !bar(at) || bar(at + 1) || at > 0 && bar(at - 1) {
            return None;
        }
        let of = self.lower(at + 1);
        let figures = of.trim_end_matches(char::is_alphabetic);
        let is_ending = of.len() - figures.len() <= "ièmes".len();
        let (parts, of) = (self.lower(at).parse().ok()?, figures.parse().ok()?);
        (is_ending && parts < of && of <= 100).then_some((parts, of, at + 2))
    }

    /// `Dreiviertelmehrheit`, `twothirds`.
    fn compound(&self, word: &str) -> Option<(u32, u32)> {
        // Every part of the word is looked at, and no share has so many letters.
        const LONGEST: usize = 60;
        if word.len() > LONGEST {
            return None;
        }
        word.char_indices().skip(3).find_map(|(at, _)| {
            let (before, behind) = word.split_at_checked(at)?;
            let parts = number(before)?;
            let ends = behind.char_indices().map(|(end, _)| end).skip(3).chain([behind.len()]);
            let part =
                ends.filter_map(|end| self.words.value(List::Part, behind.get(..end)?)).find_map(|of| of.parse().ok());
            Some((parts, part?))
        })
    }

    /// Whether a number goes on behind a mark: `66,67`.
    fn is_decimal(&self, at: usize) -> bool {
        let figures = |at: usize| self.lower(at).starts_with(|sign: char| sign.is_ascii_digit());
        figures(at) && figures(at + 1) && matches!(self.behind(at), "," | ".")
    }

    /// Whether a token may be, or belong to, a share that is not read: a number that is no length of time and cites nothing, a part.
    fn is_open(&self, at: usize) -> bool {
        let word = self.lower(at);
        let numeric = word.chars().any(char::is_numeric);
        let value = number(word);
        let amount = numeric && value.is_none_or(|value| (1..=100).contains(&value))
            || value.is_some_and(|value| (2..=100).contains(&value));
        let time = (at + 1..at + 3).any(|at| self.words.has(List::Unit, self.lower(at)));
        let before = at.checked_sub(1);
        let cites = before
            .is_some_and(|before| CITES.contains(&self.lower(before)) || self.behind(before).contains('§'))
            || self
                .sentence
                .get(..self.tokens.get(at).map_or(0, |token| token.start))
                .is_some_and(|text| text.trim_end().ends_with('§'));
        amount && !time && !cites || self.words.begins(List::Part, self.tokens, at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::proposals::sentences::tokens;

    #[test]
    fn shares_are_read_whole_or_not_at_all() {
        for (language, text, expected) in [
            ("fr", "des 2/3 des membres", "2/3"),
            ("fr", "aux 2/3èmes des voix", "2/3"),
            ("fr", "des deux tiers (2/3)", "2/3"),
            ("fr", "des trois-quarts", "3/4"),
            ("fr", "de quatre cinquièmes", "4/5"),
            ("fr", "de soixante-quinze pour cent", "75/100"),
            ("fr", "de plus de la moitié", "more than 1/2"),
            ("fr", "de 50 % plus une voix", "more than 1/2"),
            ("fr", "de 50 % + 1 voix", "more than 1/2"),
            ("fr", "le tiers des membres", "1/3"),
            ("fr", "des ¾", "3/4"),
            ("fr", "de 66,67 %", "?"),
            ("fr", "de trois voix sur quatre", "? ?"),
            ("fr", "des deux tiers (3/4)", "?"),
            ("fr", "de moins d’un tiers", "?"),
            ("fr", "sous deux mois selon l’article 12", ""),
            ("fr", "le 2/3/2024", "?"),
            ("de", "mit 2/3-Mehrheit", "2/3"),
            ("de", "Dreiviertel-Mehrheit", "3/4"),
            ("de", "Zweidrittelmehrheit", "2/3"),
            ("de", "neun Zehnteln", "9/10"),
            ("de", "⅔ der Stimmen", "2/3"),
            ("de", "mehr als 50 % der Stimmen", "more than 1/2"),
            ("de", "mehr als die Hälfte", "more than 1/2"),
            ("de", "75 vom Hundert", "75/100"),
            ("de", "nach § 12 Abs. 3", ""),
            ("en", "two-thirds (2/3) of the members", "2/3"),
            ("en", "at least twothirds", "2/3"),
            ("en", "more than three-quarters (3/4)", "more than 3/4"),
            ("en", "half (50%) of the directors", "1/2"),
            ("en", "not less than two thirds", "2/3"),
            ("en", "not more than two thirds", "?"),
            ("de", "nicht weniger als drei Viertel", "3/4"),
            ("de", "nicht mehr als drei Viertel", "?"),
            ("es", "no menos de la mitad", "1/2"),
            ("en", "eight (8) members", "?"),
            ("es", "cuatro quintos", "4/5"),
            ("es", "las dos terceras partes", "2/3"),
            ("es", "más de la mitad", "more than 1/2"),
            ("es", "la mitad más uno", "more than 1/2"),
            ("es", "el 75 por ciento", "75/100"),
        ] {
            let words = Words::of(language).unwrap();
            let read = amounts(text, &tokens(text, words), words);
            let read = read.iter().map(|one| one.share.map_or("?".to_owned(), |share| share.to_string()));
            assert_eq!(read.collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }
}
