//! Telling facts: each in a form that people read, and in the language of the reader.

use crate::base::language_tag::lookup;
use crate::base::number;
use crate::diagnostic::finding::Datum;
use crate::messages::Language;
use crate::messages::fill;
use crate::messages::fill::fill_with;

/// Puts the facts into a message: each `{name}` becomes the fact of that name, in words of the language.
pub(crate) fn tell(message: &str, data: &[(&'static str, Datum)], language: Language) -> String {
    fill_with(message, &mut |name, to| match data.iter().find(|(key, _)| *key == name) {
        Some((_, datum)) => {
            to.push_str(&render(datum, language));
            true
        }
        None => false,
    })
}

/// A longer text is cut in a message; `data` has it whole.
const LONGEST_IN_MESSAGE: usize = 80;

fn render(datum: &Datum, language: Language) -> String {
    match datum {
        Datum::Text(text) => shorten(text),
        Datum::Translated(text, translations) => {
            let translations = translations.iter().map(|(tag, translation)| (tag.as_str(), translation));
            shorten(lookup(&[language.tag()], translations).unwrap_or(text))
        }
        Datum::Element(id, said) => {
            let each = said.iter().map(|(tag, text)| (tag.as_str(), text));
            match lookup(&[language.tag()], each).or_else(|| said.first().map(|(_, text)| text)) {
                Some(name) => fill(language.word("lists", "quoted"), &[("name", &shorten(name).replace('`', "’"))]),
                None => format!("`{}`", shorten(id)),
            }
        }
        Datum::Time(time) => language.time(time).unwrap_or_else(|| shorten(time)),
        Datum::Phrase(phrase) => phrase.clone(),
        Datum::Number(number) => number::written(*number),
        Datum::Count(count) => count.to_string(),
        Datum::List(items) => {
            let items: Vec<String> = items.iter().map(|item| format!("`{}`", shorten(item))).collect();
            language.list("or", &items)
        }
        Datum::Word(key) => language.word("words", key).to_owned(),
        Datum::WordOf(group, key) => language.word(group, key).to_owned(),
        Datum::Words(keys) => words(language, "words", keys),
        Datum::WordsOf(group, keys) => words(language, group, keys),
        Datum::Parts(parts) => {
            let items: Vec<String> = parts.iter().map(|part| language.word("parts", part.name()).to_owned()).collect();
            language.list("or", &items)
        }
    }
}

/// Words of a group of the interface, of which one would do.
fn words(language: Language, group: &str, keys: &[&'static str]) -> String {
    let items: Vec<String> = keys.iter().map(|key| language.word(group, key).to_owned()).collect();
    language.list("or", &items)
}

fn shorten(text: &str) -> String {
    let text = text.trim();
    let line = text.split(['\n', '\r']).next().unwrap_or_default();
    let end = line.char_indices().nth(LONGEST_IN_MESSAGE).map_or(line.len(), |(end, _)| end);
    if end == text.len() {
        return text.to_owned();
    }
    format!("{}…", line.get(..end).unwrap_or(line).trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(message: &str, data: &[(&'static str, Datum)], tag: &str) -> String {
        tell(message, data, Language::of_tag(tag).unwrap())
    }

    #[test]
    fn facts_fill_the_message() {
        let data = [("a", Datum::Number(2.0)), ("b", Datum::List(vec!["x".into(), "y".into()]))];
        assert_eq!(said("{a} of {b}{c}", &data, "en"), "2 of `x` or `y`{c}");
    }

    #[test]
    fn a_message_says_names_in_its_readers_language() {
        let translations = vec![("fr-CA".to_owned(), "Ville".to_owned()), ("de".to_owned(), "Stadt".to_owned())];
        let data = [("name", Datum::Translated("Stadt".into(), translations))];
        assert_eq!([said("{name}", &data, "fr"), said("{name}", &data, "en")], ["Ville", "Stadt"]);
    }

    #[test]
    fn only_texts_of_the_document_are_cut() {
        let long = "mot ".repeat(40);
        let data = [("text", long.as_str().into()), ("phrase", Datum::Phrase(long.clone()))];
        assert!(said("{text}", &data, "fr").ends_with('…'));
        assert_eq!(said("{phrase}", &data, "fr"), long);
    }
}
