//! Which elements use a term in their texts: every word of the texts is looked at once, however many terms are asked for.

use std::collections::HashMap;

use crate::analysis::texts::Written;
use crate::base::letters::lower;
use crate::base::unicode::composed;
use crate::compare::facts::element_of;
use crate::compare::words::words;
use crate::tree::key::Key;

/// The texts of a document by their words.
#[derive(Default)]
pub(super) struct Uses<'a> {
    /// The number of each word that occurs.
    numbers: HashMap<String, usize>,
    /// Where each word stands, by its number: in which text, and as which of its words.
    places: Vec<Vec<(usize, usize)>>,
    texts: Vec<Text<'a>>,
}

struct Text<'a> {
    /// The id of the element in which it stands.
    element: &'a str,
    /// Its words, by their numbers.
    words: Vec<usize>,
}

impl<'a> Uses<'a> {
    /// The texts that stand in elements with an id.
    pub(super) fn of(texts: impl Iterator<Item = Written<'a>>) -> Uses<'a> {
        let mut uses = Uses::default();
        for written in texts {
            let Some(element) = element_of(written.node).and_then(|element| element.text(Key::Id)) else { continue };
            let mut words = Vec::new();
            for word in plain_words(written.text) {
                let next = uses.numbers.len();
                words.push(*uses.numbers.entry(word).or_insert(next));
            }
            uses.places.resize_with(uses.numbers.len(), Vec::new);
            for (place, word) in words.iter().enumerate() {
                if let Some(places) = uses.places.get_mut(*word) {
                    places.push((uses.texts.len(), place));
                }
            }
            uses.texts.push(Text { element, words });
        }
        uses
    }

    /// The ids of the elements, one of them apart, whose texts have these words one after the other: in the order of the texts, and no
    /// more than so many.
    pub(super) fn elements_with(&self, term: &str, apart: Option<&str>, most: usize) -> Vec<String> {
        let wanted = plain_words(term).iter().map(|word| self.numbers.get(word).copied()).collect::<Option<Vec<_>>>();
        let Some(wanted) = wanted else { return Vec::new() };
        let places = |word: &usize| self.places.get(*word).map_or(&[][..], Vec::as_slice);
        // Only where the rarest of the words stands can all of them stand.
        let rarest = wanted.iter().enumerate().min_by_key(|(_, word)| places(word).len());
        let Some((offset, rarest)) = rarest else { return Vec::new() };
        let mut ids: Vec<String> = Vec::new();
        for (number, place) in places(rarest) {
            let Some(text) = self.texts.get(*number) else { continue };
            let start = place.checked_sub(offset);
            let uses = start.and_then(|start| text.words.get(start..start + wanted.len())) == Some(&wanted);
            if uses && Some(text.element) != apart && !ids.iter().any(|known| known == text.element) {
                ids.push(text.element.to_owned());
                if ids.len() >= most {
                    break;
                }
            }
        }
        ids
    }
}

/// The words of a text, in small letters and without the signs of the plural.
fn plain_words(text: &str) -> Vec<String> {
    let lower = lower(&composed(text));
    words(&lower).into_iter().map(|word| word.trim_end().trim_end_matches(['s', 'x']).to_owned()).collect()
}
