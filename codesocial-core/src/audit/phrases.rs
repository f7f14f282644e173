//! Phrases by which sentences are known to speak of something: beginnings of words that stand in one sentence, in any order.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

use crate::analysis::sentences::sentences;
use crate::analysis::texts::{Written, stands_under};
use crate::analysis::wording::scan::{folded, spoken};
use crate::base::language_tag::primary;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// Phrases by language, in small letters without accents: `approuv compt`. A beginning that ends in a full stop is a whole word.
#[derive(Debug, Deserialize)]
pub(crate) struct Phrases(BTreeMap<String, Vec<String>>);

impl Phrases {
    /// Those of a language (a BCP 47 tag); none where its words are not known.
    pub(crate) fn of(&self, language: &str) -> Option<&[String]> {
        self.0.get(&primary(language)).map(Vec::as_slice)
    }

    #[cfg(test)]
    pub(crate) fn check(&self) {
        let languages: Vec<&str> = self.0.keys().map(String::as_str).collect();
        assert_eq!(languages, ["de", "en", "es", "fr"]);
        for stem in self.0.values().flatten().flat_map(|phrase| phrase.split(' ')) {
            let letters = stem.strip_suffix('.').unwrap_or(stem);
            assert!(letters.len() > 1 && letters == folded(letters) && letters.is_ascii(), "{stem} in {self:?}");
        }
    }
}

/// In which sentences of some texts the words of some phrases stand.
pub(crate) struct Sentences<'p, 'a> {
    /// The text in which each stands, and whether that is a heading.
    texts: Vec<(Node<'a>, bool)>,
    /// The numbers of the sentences that have a word of the beginning, ascending.
    with: HashMap<&'p str, Vec<usize>>,
}

impl<'p, 'a> Sentences<'p, 'a> {
    /// Looks once at every sentence of some texts.
    pub(crate) fn read(
        written: impl Iterator<Item = Written<'a>>,
        phrases: impl Iterator<Item = &'p String>,
    ) -> Sentences<'p, 'a> {
        let mut with: HashMap<&'p str, Vec<usize>> = HashMap::new();
        let mut by_letters: HashMap<&'p [u8], Vec<&'p str>> = HashMap::new();
        for stem in phrases.flat_map(|phrase| phrase.split(' ')) {
            if with.insert(stem, Vec::new()).is_none() {
                by_letters.entry(letters(stem)).or_default().push(stem);
            }
        }
        let mut written: Vec<Written<'a>> = written.collect();
        written.sort_by_key(|written| written.node.index());
        let mut texts = Vec::new();
        for (written, sentence) in
            written.iter().flat_map(|written| sentences(written.text).map(move |one| (written, one)))
        {
            for word in spoken(sentence).into_iter().map(|word| folded(word.word)) {
                let stems = by_letters.get(letters(&word)).into_iter().flatten();
                for stem in stems.filter(|stem| begins(&word, stem)) {
                    if let Some(numbers) = with.get_mut(stem).filter(|numbers| numbers.last() != Some(&texts.len())) {
                        numbers.push(texts.len());
                    }
                }
            }
            texts.push((written.node, stands_under(written.node, &[Key::Heading])));
        }
        Sentences { texts, with }
    }

    /// Whether a sentence has all the words of one of these phrases.
    pub(crate) fn say(&self, phrases: &[String]) -> bool {
        phrases.iter().any(|phrase| self.with_all(phrase).next().is_some())
    }

    /// The text of the first sentence that has all the words of one of these phrases; of a heading rather than another, since it
    /// tells what its article is about.
    pub(crate) fn first(&self, phrases: &[String]) -> Option<Node<'a>> {
        let is_heading = |number: &usize| self.texts.get(*number).is_some_and(|(_, heading)| *heading);
        let heading = phrases.iter().filter_map(|phrase| self.with_all(phrase).find(is_heading)).min();
        let number = heading.or_else(|| phrases.iter().filter_map(|phrase| self.with_all(phrase).next()).min())?;
        self.texts.get(number).map(|(node, _)| *node)
    }

    /// The numbers of the sentences that have all the words of a phrase.
    fn with_all(&self, phrase: &str) -> impl Iterator<Item = usize> {
        let numbers = |stem| self.with.get(stem).map_or(&[] as &[usize], Vec::as_slice);
        let lists: Vec<&[usize]> = phrase.split(' ').map(numbers).collect();
        let shortest = lists.iter().copied().min_by_key(|list| list.len()).unwrap_or_default();
        shortest.iter().copied().filter(move |number| lists.iter().all(|list| list.binary_search(number).is_ok()))
    }
}

/// The first two bytes of a word.
fn letters(word: &str) -> &[u8] {
    word.as_bytes().get(..2).unwrap_or_default()
}

/// Whether a word, in small letters without accents, begins so; with a full stop, whether it is that word.
fn begins(word: &str, stem: &str) -> bool {
    stem.strip_suffix('.').map_or_else(|| word.starts_with(stem), |whole| word == whole)
}
