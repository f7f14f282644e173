//! Lists of phrases, read once for all texts of a language: what costs most, and is the same each time.

use std::sync::OnceLock;

use crate::analysis::wording::scan::{folded, spoken};
use crate::base::language_tag::primary;

/// The languages for which phrases are known.
pub(crate) const LANGUAGES: [&str; 4] = ["de", "en", "es", "fr"];

/// The beginning of a word, or a whole word, by its number among those of all lists.
pub(super) type Stem = usize;

/// What speaks of something: words that stand in one sentence, or some of them elsewhere in its article.
#[derive(Debug, Default)]
pub(crate) struct Phrase {
    /// What stands in the sentence: each a word, or words one after the other.
    pub(super) of_sentence: Vec<Vec<Stem>>,
    /// What stands in the article.
    pub(super) of_article: Vec<Vec<Stem>>,
}

impl Phrase {
    pub(super) fn stems(&self) -> impl Iterator<Item = Stem> {
        self.of_sentence.iter().chain(&self.of_article).flatten().copied()
    }
}

/// Lists of phrases of one language.
#[derive(Debug)]
pub(crate) struct Lists {
    lists: Vec<Vec<Phrase>>,
    /// The beginnings of words, sorted.
    stems: Vec<&'static str>,
}

impl Lists {
    /// Reads lists, which keep their order.
    pub(crate) fn read<P: Iterator<Item = &'static str>>(lists: impl Iterator<Item = P>) -> Lists {
        let lists: Vec<Vec<&'static str>> = lists.map(Iterator::collect).collect();
        let mut stems: Vec<&'static str> = lists.iter().flatten().flat_map(|phrase| self::stems(phrase)).collect();
        stems.sort_unstable();
        stems.dedup();
        let number = |stem: &str| stems.binary_search(&stem).unwrap_or_default();
        let row = |words: &str| words.trim_start_matches('&').split('+').map(number).collect::<Vec<Stem>>();
        let phrase = |written: &&'static str| {
            let (of_article, of_sentence): (Vec<&str>, Vec<&str>) =
                written.split(' ').partition(|words| words.starts_with('&'));
            let rows = |words: Vec<&str>| words.into_iter().map(row).collect();
            Phrase { of_sentence: rows(of_sentence), of_article: rows(of_article) }
        };
        let lists = lists.iter().map(|list| list.iter().map(phrase).collect()).collect();
        Lists { lists, stems }
    }

    /// A list by its number; an empty one where there is none.
    pub(crate) fn get(&self, number: usize) -> &[Phrase] {
        self.lists.get(number).map_or(&[], Vec::as_slice)
    }

    /// How many words the phrases have.
    pub(super) fn stems(&self) -> usize {
        self.stems.len()
    }

    /// The beginnings with which a word in small letters without accents begins.
    pub(super) fn of_word<'w>(&'w self, word: &'w str) -> impl Iterator<Item = Stem> + 'w {
        // What is sorted begins alike side by side: with the first two letters of the word, or with the one.
        let letters = word.as_bytes().get(..2).unwrap_or(word.as_bytes());
        let first = self.stems.partition_point(|stem| stem.as_bytes() < letters);
        let alike = self.stems.get(first..).unwrap_or_default().iter().enumerate();
        alike
            .take_while(|(_, stem)| stem.as_bytes().starts_with(letters))
            .filter(|(_, stem)| begins(word, stem))
            .map(move |(after, _)| first + after)
    }

    /// Whether one of the phrases of a list stands in a text that is no more than a sentence.
    pub(crate) fn stand_in(&self, number: usize, text: &str) -> bool {
        let mut said = vec![false; self.stems.len()];
        for word in spoken(text) {
            for stem in self.of_word(&folded(word.word)) {
                if let Some(said) = said.get_mut(stem) {
                    *said = true;
                }
            }
        }
        self.get(number).iter().any(|phrase| phrase.stems().all(|stem| said.get(stem) == Some(&true)))
    }
}

/// The lists of one kind by language, each read when a text in it is first looked at.
#[derive(Debug)]
pub(crate) struct ByLanguage([OnceLock<Lists>; LANGUAGES.len()]);

impl ByLanguage {
    pub(crate) const fn new() -> ByLanguage {
        ByLanguage([const { OnceLock::new() }; LANGUAGES.len()])
    }

    /// The lists for texts in a language (a BCP 47 tag), which `read` makes for its primary subtag; none where its phrases are not
    /// known, or not at hand.
    pub(crate) fn of(&self, language: &str, read: impl FnOnce(&str) -> Option<Lists>) -> Option<&Lists> {
        let language = primary(language);
        let kept = self.0.get(LANGUAGES.iter().position(|known| *known == language)?)?;
        if let Some(lists) = kept.get() {
            return Some(lists);
        }
        // What is not at hand now may be given later.
        let lists = read(&language)?;
        Some(kept.get_or_init(|| lists))
    }
}

/// The beginnings of words in a phrase.
pub(super) fn stems(phrase: &str) -> impl Iterator<Item = &str> {
    phrase.split([' ', '+']).map(|stem| stem.trim_start_matches('&'))
}

/// Whether a word, in small letters without accents, begins so; with a full stop, whether it is that word.
fn begins(word: &str, stem: &str) -> bool {
    stem.strip_suffix('.').map_or_else(|| word.starts_with(stem), |whole| word == whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_the_beginnings_that_are_looked_for() {
        let lists = Lists::read([["un.+pouvoir vot", "votes. &exclu"].into_iter()].into_iter());
        let of = |word: &str| lists.of_word(word).map(|stem| lists.stems[stem]).collect::<Vec<_>>();
        assert_eq!(of("votes"), ["vot", "votes."]);
        assert_eq!(of("voter"), ["vot"]);
        assert_eq!(of("un"), ["un."]);
        assert_eq!(of("une"), [""; 0]);
        assert_eq!(of("u"), [""; 0]);
        assert_eq!(of("exclure"), ["exclu"]);
    }

    #[test]
    fn a_phrase_stands_in_a_sentence_that_has_its_words() {
        let lists = Lists::read([["proces verbal"].into_iter(), ["compte.+rendu"].into_iter()].into_iter());
        assert!(lists.stand_in(0, "Procès-verbal de l’assemblée"));
        assert!(!lists.stand_in(0, "Statuts") && !lists.stand_in(1, "Procès-verbal") && !lists.stand_in(2, "Statuts"));
    }

    #[test]
    fn lists_that_are_not_at_hand_may_be_given_later() {
        let kept = ByLanguage::new();
        assert!(kept.of("fr", |_| None).is_none());
        assert!(
            kept.of("fr-CA", |tag| Some(Lists::read(
                [[if tag == "fr" { "oui" } else { "non" }].into_iter()].into_iter()
            )))
            .is_some()
        );
        assert!(kept.of("fr", |_| None).is_some_and(|lists| lists.get(0).len() == 1));
        assert!(kept.of("it", |_| Some(Lists::read([["si"].into_iter()].into_iter()))).is_none());
    }
}
