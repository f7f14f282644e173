//! Words of texts against lists of expressions, one list a language (`words/<language>/<list>.txt`). A list is data: a
//! line is an expression, its words parted by spaces, the forms of a word by `|`; a line that begins with `#` is a remark.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::messages::Language;

/// The words of a text in small letters, with the bytes where each stands. An apostrophe parts words, as a space does:
/// `s’efforcer d’agir` is `s efforcer d agir`.
pub(crate) fn words(text: &str) -> Vec<(Cow<'_, str>, std::ops::Range<usize>)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        // A letter, a digit, or an accent written apart from its letter.
        let inside = letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36f}');
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = text.get(from..at).unwrap_or_default();
                words.push((lower(word), from..at));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// A word in small letters, which most words have already.
fn lower(word: &str) -> Cow<'_, str> {
    let small = |letter: char| if letter.is_ascii() { !letter.is_ascii_uppercase() } else { letter.is_lowercase() };
    if word.chars().all(small) { Cow::Borrowed(word) } else { Cow::Owned(word.to_lowercase()) }
}

/// Expressions of one language.
#[derive(Debug)]
pub(crate) struct Wording {
    /// The expressions that begin with a word, as the forms of the words that follow.
    by_first: HashMap<&'static str, Vec<Vec<Vec<&'static str>>>>,
}

impl Wording {
    /// Reads a list.
    pub(crate) fn read(list: &'static str) -> Wording {
        let mut by_first: HashMap<&'static str, Vec<Vec<Vec<&'static str>>>> = HashMap::new();
        for line in list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let mut forms = line.split_whitespace().map(|word| word.split('|').collect::<Vec<_>>());
            let first = forms.next().unwrap_or_default();
            let rest: Vec<_> = forms.collect();
            for form in first {
                by_first.entry(form).or_default().push(rest.clone());
            }
        }
        Wording { by_first }
    }

    /// One list for each language of [`Language::ALL`].
    pub(crate) fn each(lists: [&'static str; 2]) -> [Wording; 2] {
        lists.map(Wording::read)
    }

    /// The list of a language.
    pub(crate) fn of(lists: &[Wording; 2], language: Language) -> &Wording {
        let [en, fr] = lists;
        match language {
            Language::En => en,
            Language::Fr => fr,
        }
    }

    /// The expressions of the list that a text has, as the text writes them, each once, in their order.
    pub(crate) fn found<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let words = words(text);
        let mut found: Vec<&'t str> = Vec::new();
        let mut next = 0;
        while let Some((word, range)) = words.get(next) {
            let Some(expressions) = self.by_first.get(word.as_ref()) else {
                next += 1;
                continue;
            };
            // “Whoever seeks to join” tells who, not what is owed.
            let before = next.checked_sub(1).and_then(|before| words.get(before));
            if before.is_some_and(|(before, _)| RELATIVE.contains(&before.as_ref())) {
                next += 1;
                continue;
            }
            let after = words.get(next + 1..).unwrap_or_default();
            let longest = expressions.iter().filter(|rest| begins(after, rest));
            let Some(length) = longest.map(Vec::len).max() else {
                next += 1;
                continue;
            };
            let end = words.get(next + length).map_or(range.end, |(_, last)| last.end);
            let expression = text.get(range.start..end).unwrap_or_default();
            if !found.contains(&expression) {
                found.push(expression);
            }
            next += length + 1;
        }
        found
    }
}

/// Words after which a verb describes somebody.
const RELATIVE: [&str; 7] = ["qui", "quiconque", "who", "whoever", "which", "that", "anyone"];

/// Whether the words begin with these, each in one of its forms.
fn begins(words: &[(Cow<'_, str>, std::ops::Range<usize>)], expected: &[Vec<&'static str>]) -> bool {
    words.len() >= expected.len() && words.iter().zip(expected).all(|((word, _), forms)| forms.contains(&word.as_ref()))
}

/// The sentences of a text: what ends with a full stop, a mark of question or exclamation, a semicolon or colon, or a
/// line that is followed by an empty one or begins an item of a list.
pub(crate) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let following = letters.peek().map(|(_, next)| *next);
        let ends = match letter {
            '.' | '!' | '?' | '…' | ';' | ':' => following.is_none_or(char::is_whitespace),
            '\n' => matches!(following, Some('\n' | '-' | '*' | '#' | '0'..='9')),
            _ => false,
        };
        if ends {
            let end = at + letter.len_utf8();
            sentences.extend(text.get(start..end));
            start = end;
        }
    }
    sentences.extend(text.get(start..));
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_found_at_the_bounds_of_words() {
        let list = Wording::read("# remark\nvise|visent à\ns efforce|efforcent\nen temps utile\nen temps\n");
        assert_eq!(
            list.found("Le groupe VISE à réduire, s’efforce d’agir et vise à grandir."),
            ["VISE à", "s’efforce", "vise à"]
        );
        assert_eq!(list.found("Répondre en temps utile"), ["en temps utile"], "the longest");
        assert!(list.found("La visée, les devises à changer, un visa").is_empty());
        assert!(list.found("vise").is_empty());
        assert!(list.found("Toute personne qui vise à grandir").is_empty());
    }

    #[test]
    fn sentences_end_where_a_reader_may_breathe() {
        let text = "Un. Deux 3.5 ; trois\n- quatre\n- cinq\n\nSix";
        let trimmed: Vec<_> = sentences(text).into_iter().map(str::trim).filter(|text| !text.is_empty()).collect();
        assert_eq!(trimmed, ["Un.", "Deux 3.5 ;", "trois", "- quatre", "- cinq", "Six"]);
    }
}
