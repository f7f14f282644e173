//! Lists of phrases, read once for all texts of a language: what costs most, and is the same each time.

use std::ops::Range;
use std::sync::OnceLock;

use crate::analysis::wording::scan::{NO_SUM, add, folded, spoken};
use crate::base::language_tag::primary;

/// The languages for which phrases are known.
pub(crate) const LANGUAGES: [&str; 4] = ["de", "en", "es", "fr"];

/// The beginning of a word, or a whole word, by its number among those of all lists.
pub(super) type Stem = u16;

/// A word of a phrase.
#[derive(Debug, Clone, Copy)]
struct Word {
    stem: Stem,
    /// Whether it follows the one before at once.
    joins: bool,
    /// Whether it may stand elsewhere in the article.
    of_article: bool,
}

/// What speaks of something: words that stand in one sentence, or some of them elsewhere in its article.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Phrase<'l>(&'l [Word]);

impl<'l> Phrase<'l> {
    pub(super) fn stems(self) -> impl Iterator<Item = Stem> + 'l {
        self.0.iter().map(|word| word.stem)
    }

    /// What stands in the sentence, or else in the article: each a word, or words one after the other.
    pub(super) fn rows(self, of_article: bool) -> impl Iterator<Item = Row<'l>> {
        let rows = self.0.chunk_by(|_, next| next.joins).map(Row);
        rows.filter(move |row| row.0.iter().any(|word| word.of_article) == of_article)
    }
}

/// Words one after the other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'l>(&'l [Word]);

impl<'l> Row<'l> {
    pub(super) fn stems(self) -> impl Iterator<Item = Stem> + 'l {
        self.0.iter().map(|word| word.stem)
    }
}

/// How many places there are in which beginnings of words are looked for: at least twice as many as there are beginnings.
const PLACES: usize = 1 << 13;

/// What stands in a place in which no beginning stands.
const NOBODY: Stem = Stem::MAX;

/// Lists of phrases of one language.
#[derive(Debug)]
pub(crate) struct Lists {
    /// The words of all phrases.
    words: Vec<Word>,
    /// Where among them each phrase ends.
    phrases: Vec<usize>,
    /// Where among the phrases each list ends.
    lists: Vec<usize>,
    /// The beginnings of words, and the alternatives (`exclu|radi`), of which each stands for any of several.
    stems: Vec<&'static str>,
    /// Of each beginning, the alternatives of which it is one.
    among: Vec<Vec<Stem>>,
    /// Of alternatives, the beginnings among which they are; of a beginning, none.
    any_of: Vec<Vec<Stem>>,
    /// Their numbers, each in the place of the sum of its letters, or in the next that is free.
    places: Vec<Stem>,
}

impl Lists {
    /// Reads lists, which keep their order.
    pub(crate) fn read<P: Iterator<Item = &'static str>>(lists: impl Iterator<Item = P>) -> Lists {
        let mut read = Lists {
            words: Vec::new(),
            phrases: Vec::new(),
            lists: Vec::new(),
            stems: Vec::new(),
            among: Vec::new(),
            any_of: Vec::new(),
            places: vec![NOBODY; PLACES],
        };
        for list in lists {
            for phrase in list {
                read.phrase(phrase);
            }
            read.lists.push(read.phrases.len());
        }
        read
    }

    fn phrase(&mut self, phrase: &'static str) {
        let (mut rest, mut joins, mut of_article) = (phrase, false, false);
        loop {
            let sign = rest.bytes().position(|byte| matches!(byte, b' ' | b'+'));
            let (stem, after) = rest.split_at(sign.unwrap_or(rest.len()));
            let plain = stem.trim_start_matches('&');
            of_article = plain.len() < stem.len() || joins && of_article;
            let stem = self.number(plain);
            self.words.push(Word { stem, joins, of_article });
            if after.is_empty() {
                break;
            }
            joins = after.starts_with('+');
            rest = after.get(1..).unwrap_or_default();
        }
        self.phrases.push(self.words.len());
    }

    /// The number of a beginning or of alternatives, which they get where they have none.
    fn number(&mut self, stem: &'static str) -> Stem {
        let known = self.stems.len();
        let number = self.number_of_one(stem);
        if known < self.stems.len() && stem.contains('|') {
            for one in stem.split('|') {
                let one = self.number_of_one(one);
                self.among.get_mut(usize::from(one)).into_iter().for_each(|among| among.push(number));
                self.any_of.get_mut(usize::from(number)).into_iter().for_each(|any_of| any_of.push(one));
            }
        }
        number
    }

    fn number_of_one(&mut self, stem: &'static str) -> Stem {
        let found = self.place(stem.bytes().fold(NO_SUM, add), |known| known == stem);
        let Some(place) = found.and_then(|place| self.places.get_mut(place)) else { return NOBODY };
        if *place == NOBODY {
            *place = Stem::try_from(self.stems.len()).unwrap_or(NOBODY);
            self.stems.push(stem);
            self.among.push(Vec::new());
            self.any_of.push(Vec::new());
        }
        *place
    }

    /// The place in which the beginning with a sum stands, or would stand.
    fn place(&self, sum: u64, is_it: impl Fn(&str) -> bool) -> Option<usize> {
        let first = ((sum ^ sum >> 32) % PLACES as u64) as usize;
        (first..first + PLACES).map(|place| place % PLACES).find(|place| match self.places.get(*place) {
            Some(&NOBODY) => true,
            stem => stem.and_then(|stem| self.stems.get(usize::from(*stem))).is_some_and(|stem| is_it(stem)),
        })
    }

    /// A list by its number; an empty one where there is none.
    pub(crate) fn get(&self, number: usize) -> impl Iterator<Item = Phrase<'_>> + Clone {
        let phrases = stretch(&self.lists, number);
        phrases.map(|number| Phrase(self.words.get(stretch(&self.phrases, number)).unwrap_or_default()))
    }

    /// Whether there are twice as many places as beginnings.
    #[cfg(test)]
    pub(crate) fn have_room(&self) -> bool {
        self.stems.len() * 2 <= PLACES
    }

    /// How many beginnings of words there are.
    pub(super) fn stems(&self) -> usize {
        self.stems.len()
    }

    /// Of alternatives, the beginnings among which they are; of a beginning, none.
    pub(super) fn any_of(&self, stem: Stem) -> &[Stem] {
        self.any_of.get(usize::from(stem)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The beginnings with which a word in small letters without accents begins, each followed by the alternatives of which it is one.
    fn of_word<'w>(&'w self, word: &'w str) -> impl Iterator<Item = Stem> + 'w {
        self.beginnings_of(word).flat_map(|stem| {
            let among = self.among.get(usize::from(stem)).map(Vec::as_slice).unwrap_or_default();
            std::iter::once(stem).chain(among.iter().copied())
        })
    }

    /// The beginnings alone with which a word in small letters without accents begins.
    pub(super) fn beginnings_of<'w>(&'w self, word: &'w str) -> impl Iterator<Item = Stem> + 'w {
        let number = |place: Option<usize>| place.and_then(|place| self.places.get(place)).copied();
        let mut sum = NO_SUM;
        let begins = word.bytes().enumerate().map(move |(last, byte)| {
            sum = add(sum, byte);
            let beginning = number(self.place(sum, |stem| word.as_bytes().get(..=last) == Some(stem.as_bytes())));
            let whole = (last + 1 == word.len())
                .then(|| self.place(add(sum, b'.'), |stem| stem.strip_suffix('.') == Some(word)));
            [beginning, whole.and_then(number)]
        });
        begins.flatten().flatten().filter(|stem| *stem != NOBODY)
    }

    /// A text that is no more than a sentence, with the words of it that these lists look for.
    pub(crate) fn mark(&self, text: &str) -> Marked<'_> {
        let words = spoken(text).into_iter().map(|word| self.of_word(&folded(word.word)).collect());
        Marked { lists: self, words: words.collect() }
    }

    /// Whether one of the phrases of a list stands in a text that is no more than a sentence.
    pub(crate) fn stand_in(&self, number: usize, text: &str) -> bool {
        self.mark(text).has(number)
    }
}

/// A text that is no more than a sentence, of which the words are known that lists look for.
pub(crate) struct Marked<'l> {
    lists: &'l Lists,
    /// Of each word, the beginnings with which it begins.
    words: Vec<Vec<Stem>>,
}

impl Marked<'_> {
    /// From which word to which a phrase of a list stands, where its words follow one another.
    pub(crate) fn places(&self, list: usize) -> Vec<Range<usize>> {
        let rows = self.lists.get(list).flat_map(|phrase| phrase.rows(false));
        let mut found: Vec<Range<usize>> = Vec::new();
        for row in rows {
            let starts = (0..self.words.len()).filter(|from| self.follows(row, *from));
            found.extend(starts.map(|from| from..from + row.0.len()));
        }
        found
    }

    /// Whether one of the phrases of a list stands in the text.
    pub(crate) fn has(&self, list: usize) -> bool {
        let stands = |row: Row<'_>| (0..self.words.len()).any(|from| self.follows(row, from));
        self.lists.get(list).any(|phrase| phrase.rows(false).chain(phrase.rows(true)).all(stands))
    }

    fn follows(&self, row: Row<'_>, from: usize) -> bool {
        row.stems().zip(from..).all(|(stem, at)| self.words.get(at).is_some_and(|stems| stems.contains(&stem)))
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

/// From where to where something reaches of which the ends are known.
fn stretch(ends: &[usize], number: usize) -> Range<usize> {
    let end = ends.get(number).copied().unwrap_or_default();
    let start = number.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or_default();
    start.min(end)..end
}

/// The phrases of a list, as it is written in one line.
pub(crate) fn of_line(line: &str) -> impl Iterator<Item = &str> {
    line.split(',').filter(|phrase| !phrase.is_empty())
}

/// The beginnings of words in a phrase.
#[cfg(test)]
pub(super) fn stems(phrase: &str) -> impl Iterator<Item = &str> {
    phrase.split([' ', '+', '|']).map(|stem| stem.trim_start_matches('&'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_the_beginnings_that_are_looked_for() {
        let lists = Lists::read([["un.+pouvoir vot", "votes. &exclu"].into_iter()].into_iter());
        let of = |word: &str| lists.of_word(word).map(|stem| lists.stems[usize::from(stem)]).collect::<Vec<_>>();
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
        assert!(lists.stand_in(1, "Compte-rendu") && !lists.stand_in(1, "Rendu du compte"));
        assert!(!lists.stand_in(0, "Statuts") && !lists.stand_in(1, "Procès-verbal") && !lists.stand_in(2, "Statuts"));
    }

    #[test]
    fn alternatives_stand_for_any_of_them() {
        let lists = Lists::read([["exclu|radi &appel|recours", "un.|une.+seul"].into_iter()].into_iter());
        assert!(lists.stand_in(0, "Recours contre une radiation") && lists.stand_in(0, "Exclu, il fait appel"));
        assert!(lists.stand_in(0, "par une seule voix") && lists.stand_in(0, "un seul"));
        assert!(!lists.stand_in(0, "Exclusion et radiation") && !lists.stand_in(0, "Une voix seule"));
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
        assert!(kept.of("fr", |_| None).is_some_and(|lists| lists.get(0).count() == 1));
        assert!(kept.of("it", |_| Some(Lists::read([["si"].into_iter()].into_iter()))).is_none());
    }
}
