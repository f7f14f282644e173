//! Terms found in texts by the forms of their words: inflected, elided, in inclusive writing, in capitals.

use std::collections::HashMap;

use crate::analysis::wording::scan::{Spoken, folded, spoken};

/// Of a longer expression the first words are looked for.
const MOST_WORDS: usize = 12;

/// Endings of a language that are taken off, or replaced, before words are compared: the first that fits.
type Endings = &'static [(&'static str, &'static str)];

const FRENCH: Endings = &[
    ("trices", "teur"),
    ("trice", "teur"),
    ("euses", "eur"),
    ("euse", "eur"),
    // `noyaux` is of `noyau`, `locaux` of `local`: one stem for all four.
    ("aux", "au"),
    ("als", "au"),
    ("al", "au"),
    ("ennes", "en"),
    ("enne", "en"),
    ("elles", "el"),
    ("elle", "el"),
    ("ieres", "ier"),
    ("iere", "ier"),
    ("ives", "if"),
    ("ive", "if"),
    ("ntes", "nt"),
    ("nte", "nt"),
    ("ees", "e"),
    ("ee", "e"),
    ("s", ""),
    ("x", ""),
];
const ENGLISH: Endings =
    &[("ss", "ss"), ("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("s", "")];
const GERMAN: Endings =
    &[("innen", ""), ("in", ""), ("en", ""), ("er", ""), ("es", ""), ("e", ""), ("n", ""), ("s", "")];
const SPANISH: Endings = &[("as", ""), ("os", ""), ("es", ""), ("a", ""), ("o", ""), ("e", ""), ("s", "")];
const OTHERS: Endings = &[("s", "")];

/// So much of a word stays.
const SHORTEST: usize = 3;

/// Words before a term that do not belong to it.
const ARTICLES: [&str; 22] = [
    "le", "la", "les", "l", "un", "une", "des", "d", "the", "a", "an", "der", "die", "das", "ein", "eine", "el", "los",
    "las", "una", "unos", "unas",
];

/// What a word has in common with its other forms.
pub(super) fn stem(word: &str, language: &str) -> String {
    let endings = match language {
        "fr" => FRENCH,
        "en" => ENGLISH,
        "de" => GERMAN,
        "es" => SPANISH,
        _ => OTHERS,
    };
    let word = folded(word);
    let cut = endings.iter().find_map(|(ending, instead)| {
        let start = word.strip_suffix(ending)?;
        (start.len() >= SHORTEST).then(|| format!("{start}{instead}"))
    });
    cut.unwrap_or(word)
}

/// An acronym as it is compared, if a word is one: capitals, at least two, with or without a plural `s`. `ÇA` is none.
pub(super) fn acronym(word: &str) -> Option<&str> {
    let word = word.strip_suffix('s').unwrap_or(word);
    let letters = word.chars().count();
    let capitals = word.chars().filter(char::is_ascii_uppercase).count();
    let only = word.chars().all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit());
    ((2..=6).contains(&letters) && capitals >= 2 && only).then_some(word)
}

/// The expressions that are looked for, each leading to the number of what it stands for.
#[derive(Debug, Default)]
pub(super) struct Forms {
    /// Where the expressions of a language begin.
    roots: HashMap<String, usize>,
    places: Vec<Place>,
}

/// Some words of an expression, read.
#[derive(Debug, Default)]
struct Place {
    next: HashMap<String, usize>,
    number: Option<usize>,
}

/// An expression found in a text: what it stands for, and from which word to which.
pub(super) struct Hit {
    pub(super) number: usize,
    pub(super) first: usize,
    pub(super) last: usize,
}

impl Forms {
    /// Adds the ways in which an expression is written: `Conseil d’administration (CA)` is two of them, and so is
    /// `adhérent / membre`. Where one of them stands for something already, the number of that is given.
    pub(super) fn add(&mut self, text: &str, language: &str, number: usize) -> usize {
        let mut ends: Vec<usize> = Vec::new();
        for words in ways(text, language) {
            if words.is_empty() {
                continue;
            }
            let mut here = self.root(language);
            for word in words.into_iter().take(MOST_WORDS) {
                here = self.step(here, word);
            }
            ends.push(here);
        }
        let taken = ends.iter().find_map(|end| self.places.get(*end).and_then(|place| place.number));
        let number = taken.unwrap_or(number);
        for end in ends {
            if let Some(place) = self.places.get_mut(end) {
                place.number.get_or_insert(number);
            }
        }
        number
    }

    fn root(&mut self, language: &str) -> usize {
        if let Some(root) = self.roots.get(language) {
            return *root;
        }
        self.places.push(Place::default());
        self.roots.insert(language.to_owned(), self.places.len() - 1);
        self.places.len() - 1
    }

    fn step(&mut self, from: usize, word: String) -> usize {
        if let Some(next) = self.places.get(from).and_then(|place| place.next.get(&word)) {
            return *next;
        }
        self.places.push(Place::default());
        let next = self.places.len() - 1;
        if let Some(place) = self.places.get_mut(from) {
            place.next.insert(word, next);
        }
        next
    }

    /// The expressions in a text, the longest at each place.
    pub(super) fn found(&self, words: &[Spoken<'_>], language: &str) -> Vec<Hit> {
        let Some(root) = self.roots.get(language) else { return Vec::new() };
        let stems: Vec<String> = words.iter().map(|word| stem(word.word, language)).collect();
        let mut hits = Vec::new();
        let mut first = 0;
        while first < words.len() {
            let mut here = *root;
            let mut longest = None;
            for at in first..words.len().min(first + MOST_WORDS) {
                let (Some(word), Some(stem)) = (words.get(at), stems.get(at)) else { break };
                if at > first && word.begins {
                    break;
                }
                let Some(place) = self.places.get(here) else { break };
                let next = acronym(word.word).and_then(|short| place.next.get(short)).or_else(|| place.next.get(stem));
                let Some(next) = next else { break };
                here = *next;
                if let Some(number) = self.places.get(here).and_then(|place| place.number) {
                    longest = Some(Hit { number, first, last: at });
                }
            }
            first = longest.as_ref().map_or(first, |hit| hit.last) + 1;
            hits.extend(longest);
        }
        hits
    }
}

/// The ways in which an expression is written, each by its words as they are compared.
fn ways(text: &str, language: &str) -> Vec<Vec<String>> {
    let mut ways = Vec::new();
    let mut outside = String::with_capacity(text.len());
    let mut rest = text;
    // What stands in brackets is another name where it is an acronym; a remark where it is words; and the ending of
    // inclusive writing where nothing separates it from the word.
    while let Some((before, (inside, after))) =
        rest.split_once(" (").and_then(|(before, after)| Some((before, after.split_once(')')?)))
    {
        outside.push_str(before);
        if acronym(inside.trim()).is_some() {
            ways.push(compared(inside, language));
        }
        rest = after;
    }
    outside.push_str(rest);
    ways.extend(outside.split(" / ").map(|way| compared(way, language)));
    ways
}

fn compared(text: &str, language: &str) -> Vec<String> {
    let words = spoken(text);
    let articles = words.iter().take_while(|word| ARTICLES.contains(&folded(word.word).as_str())).count();
    let articles = if articles < words.len() { articles } else { 0 };
    let one = |word: &Spoken<'_>| match acronym(word.word) {
        Some(short) => short.to_owned(),
        None => stem(word.word, language),
    };
    words.iter().skip(articles).map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(term: &str, text: &str, language: &str) -> usize {
        let mut forms = Forms::default();
        forms.add(term, language, 0);
        forms.found(&spoken(text), language).len()
    }

    #[test]
    fn a_term_is_found_in_all_its_forms() {
        for (language, term, text) in [
            ("fr", "membre noyau", "Les Membres Noyaux décident."),
            ("fr", "Le contributeur", "Chaque contributeur·rice, contributrice ou CONTRIBUTEUR."),
            ("fr", "Salarié", "Une salariée, des salarié(e)s."),
            ("fr", "assemblée", "L’assemblée, puis d'assemblées."),
            ("fr", "Conseil d’administration (CA)", "Le CA, ou conseil d’administration."),
            ("fr", "adhérent / membre", "Une adhérente, des membres."),
            ("fr", "#CodeSocial", "Un #CodeSocial."),
            ("en", "core party", "The Core Parties agree."),
            ("de", "Mitglied", "Die Mitglieder und des Mitgliedes."),
            ("es", "socio", "Las socias y los socios."),
        ] {
            assert!(hits(term, text, language) > 0, "{term}: {text}");
        }
        assert_eq!(hits("Le contributeur", "Chaque contributeur·rice, contributrice ou CONTRIBUTEUR.", "fr"), 3);
    }

    #[test]
    fn a_term_is_not_found_where_another_word_stands() {
        for (language, term, text) in [
            ("fr", "CA", "Ça va, mais ca coûte."),
            ("fr", "commun", "La commune."),
            ("fr", "membre noyau", "Un membre. Noyau dur."),
            ("fr", "acte", "Un acteur."),
            ("en", "bus", "A bu."),
        ] {
            assert_eq!(hits(term, text, language), 0, "{term}: {text}");
        }
    }
}
