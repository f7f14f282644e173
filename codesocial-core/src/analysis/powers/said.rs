//! What the words of a document say of a decision, where no key says it: then it is not unsaid.

use std::collections::HashSet;

use crate::analysis::context::Code;
use crate::analysis::decision::procedure::alike;
use crate::analysis::sentences::sentences;
use crate::analysis::texts::{Written, in_each_language, top_key};
use crate::analysis::wording::scan::{folded, words};
use crate::analysis::wording::stems;
use crate::model::field::Field;
use crate::model::values::Text;
use crate::model::views::Process;
use crate::tree::key::Key;
use crate::tree::node::Node;

/// Whether a sentence speaks of the vote of a person whom a decision concerns.
pub(crate) fn concerned_votes(code: &Code<'_>) -> bool {
    speaks(code, &|sentence| {
        stems::says_anywhere(sentence, stems::CONCERNED) && stems::says_anywhere(sentence, stems::VOTES)
    })
}

/// Whether a sentence speaks of how many have to be there.
pub(crate) fn attendance(code: &Code<'_>) -> bool {
    speaks(code, &|sentence| stems::says_anywhere(sentence, stems::ATTENDANCE))
}

/// Whether an article or a text on how the collective is governed says one of some words.
pub(crate) fn anywhere(code: &Code<'_>, list: &[&str]) -> bool {
    speaks(code, &|sentence| stems::says_anywhere(sentence, list))
}

/// Whether an article has both of two lists of words: what it says of the one, it says of the other.
pub(crate) fn together(code: &Code<'_>, one: &[&str], other: &[&str]) -> bool {
    let governs = |written: &Written<'_>| governs(top_key(written.node));
    let mut texts = code.written().filter(governs);
    texts.any(|written| stems::says_anywhere(written.text, one) && stems::says_anywhere(written.text, other))
}

/// Whether the words of a process, or of those that it is like, say what it does not say under a key, by one of some words.
pub(crate) fn in_process<'a>(code: &Code<'a>, process: Process<'a>, key: Key, list: &[&str]) -> bool {
    let says = |text: &Field<'a, Text<'a>>| match text {
        Field::Absent => false,
        // Nobody knows what it says.
        Field::Unsound(_) | Field::Elsewhere(_) => true,
        Field::Sound(text, _) => in_each_language(text.node()).any(|said| stems::says_anywhere(said, list)),
    };
    !is_noted(process.node(), key)
        && alike(code, process).into_iter().any(|one| says(&one.text()) || says(&one.discussion()))
}

/// Whether an element notes that the text does not say a key of it (`notStated`): then no words say it.
pub(crate) fn is_noted(element: Node<'_>, key: Key) -> bool {
    element.list(Key::NotStated).any(|noted| noted.as_str() == Some(key.name()))
}

/// So many letters of a word tell it from others, whatever its ending.
const STEM: usize = 5;

/// The beginnings of the words that stand in a sentence beside one of a list: who is named there, it is said of.
pub(crate) fn beside(code: &Code<'_>, list: &[&str]) -> HashSet<String> {
    let mut stems = HashSet::new();
    for written in code.written().filter(|written| governs(top_key(written.node))) {
        for sentence in sentences(written.text).filter(|sentence| stems::says_anywhere(sentence, list)) {
            stems.extend(beginnings(sentence));
        }
    }
    stems
}

/// Whether the name of an element has a word of which only the beginning is looked at.
pub(crate) fn is_named(element: Node<'_>, stems: &HashSet<String>) -> bool {
    let name = element.get(Key::Name);
    name.is_some_and(|name| in_each_language(name).any(|name| beginnings(name).iter().any(|stem| stems.contains(stem))))
}

/// The beginnings of the words of a text that are long enough to tell what they are.
fn beginnings(text: &str) -> Vec<String> {
    let spoken = words(text).into_iter().filter_map(|range| text.get(range)).map(folded);
    spoken.filter(|word| word.chars().count() >= STEM).map(|word| word.chars().take(STEM).collect()).collect()
}

fn governs(key: Option<Key>) -> bool {
    matches!(key, Some(Key::Articles | Key::Governance))
}

/// Whether an article, or a text on how the collective is governed, has such a sentence.
fn speaks(code: &Code<'_>, says: &dyn Fn(&str) -> bool) -> bool {
    let mut texts = code.written().filter(|written| governs(top_key(written.node)));
    texts.any(|written| sentences(written.text).any(says))
}
