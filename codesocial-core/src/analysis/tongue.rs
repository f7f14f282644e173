//! In which language texts are written, told by the words that every text of it has.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::base::letters::lower_letter;
use crate::base::sort;

/// The most frequent words of texts of this kind, by language: `words/frequent`.
const FREQUENT: [(&str, &str); 4] = [
    ("de", include_str!("../../words/frequent/de.txt")),
    ("en", include_str!("../../words/frequent/en.txt")),
    ("es", include_str!("../../words/frequent/es.txt")),
    ("fr", include_str!("../../words/frequent/fr.txt")),
];

/// None of these words is longer, in bytes.
const LONGEST: usize = 16;

/// Each word, and of which languages it is: a bit each.
static KNOWN: LazyLock<HashMap<&'static str, u8>> = LazyLock::new(|| {
    let mut known = HashMap::new();
    for (bit, (_, words)) in FREQUENT.iter().enumerate() {
        for word in words.split_whitespace() {
            *known.entry(word).or_default() |= 1 << bit;
        }
    }
    known
});

/// How many words were looked at, and how many of them each language has among its most frequent ones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Heard {
    pub(crate) words: usize,
    /// How many of each set of languages, a bit each: many short words are of two.
    counts: [usize; 1 << FREQUENT.len()],
}

impl Heard {
    /// The first words of a text, at most so many.
    pub(crate) fn of(text: &str, most: usize) -> Heard {
        let mut heard = Heard::default();
        let mut small = String::with_capacity(LONGEST);
        let words = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty());
        for word in words.take(most) {
            heard.words += 1;
            if word.len() > LONGEST {
                continue;
            }
            small.clear();
            small.push_str(word);
            if word.is_ascii() {
                small.make_ascii_lowercase();
            } else {
                small.clear();
                small.extend(word.chars().flat_map(lower_letter));
            }
            let bits = KNOWN.get(small.as_str()).copied().unwrap_or_default();
            if let Some(count) = heard.counts.get_mut(usize::from(bits)) {
                *count += 1;
            }
        }
        heard
    }

    /// Both together.
    pub(crate) fn and(mut self, other: Heard) -> Heard {
        self.words += other.words;
        for (count, more) in self.counts.iter_mut().zip(other.counts) {
            *count += more;
        }
        self
    }

    /// How many words of a language were heard.
    fn of_bit(&self, bit: usize) -> usize {
        self.counts.iter().enumerate().filter(|(set, _)| set >> bit & 1 == 1).map(|(_, count)| count).sum()
    }

    /// How many words of one language and not of another were heard, and the other way round; none where the words of one are not known.
    pub(crate) fn apart(&self, one: &str, other: &str) -> Option<(usize, usize)> {
        let bit = |language: &str| FREQUENT.iter().position(|(tag, _)| *tag == language);
        let (one, other) = (bit(one)?, bit(other)?);
        let alone = |bit: usize, without: usize| {
            let sets = self.counts.iter().enumerate();
            sets.filter(|(set, _)| set >> bit & 1 == 1 && set >> without & 1 == 0).map(|(_, count)| count).sum()
        };
        Some((alone(one, other), alone(other, one)))
    }

    /// The language of which most words were heard, with their number and that of the next.
    pub(crate) fn most(&self) -> (&'static str, usize, usize) {
        let mut counts: Vec<(usize, &'static str)> =
            FREQUENT.iter().enumerate().map(|(bit, (tag, _))| (self.of_bit(bit), *tag)).collect();
        sort::by_key(&mut counts, |(count, _)| std::cmp::Reverse(*count));
        let (first, second) = (counts.first().copied().unwrap_or_default(), counts.get(1).copied().unwrap_or_default());
        (first.1, first.0, second.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_tell_the_language() {
        for (text, expected) in [
            ("Les membres de l’association sont convoqués par le bureau.", "fr"),
            ("The members of the association are called by the board.", "en"),
            ("Die Mitglieder werden durch den Vorstand einberufen.", "de"),
            ("LOS SOCIOS SON CONVOCADOS POR LA JUNTA EN EL PLAZO DE DOS MESES.", "es"),
        ] {
            let heard = Heard::of(text, 1_000);
            let (language, most, second) = heard.most();
            assert_eq!(language, expected, "{text}");
            assert!(most >= 3 && most * 2 >= second * 3, "{text}: {heard:?}");
            let (own, others) = heard.apart(expected, if expected == "en" { "de" } else { "en" }).unwrap();
            assert!(own <= most && own > others, "{text}: {heard:?}");
        }
        assert_eq!(Heard::of("Lorem ipsum dolor sit amet", 1_000).most().1, 0);
        assert_eq!(Heard::of("the the the", 2).and(Heard::of("der", 9)).words, 3);
        assert_eq!(Heard::of("", 9), Heard::default());
    }

    #[test]
    fn no_word_is_longer_than_the_longest() {
        assert!(KNOWN.keys().all(|word| word.len() <= LONGEST));
    }
}
