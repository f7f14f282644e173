//! Terms found in texts by the forms of their words: inflected, elided, in inclusive writing, in capitals.

use std::collections::HashMap;

use crate::analysis::wording::scan::{Spoken, folded, spoken};
use crate::views::glossary::endings::{capitals, stem};

/// Of a longer expression the first words are looked for.
const MOST_WORDS: usize = 12;

/// Words before a term that do not belong to it.
const ARTICLES: [&str; 22] = [
    "le", "la", "les", "l", "un", "une", "des", "d", "the", "a", "an", "der", "die", "das", "ein", "eine", "el", "los",
    "las", "una", "unos", "unas",
];

/// A name without the articles before it: `Bureau` of `le Bureau`.
pub(crate) fn without_articles(name: &str) -> &str {
    let words = spoken(name);
    words.get(articles(&words)).and_then(|first| name.get(first.start..)).unwrap_or(name)
}

/// With how many articles some words begin.
fn articles(words: &[Spoken<'_>]) -> usize {
    words.iter().take_while(|word| ARTICLES.contains(&folded(word.word).as_str())).count()
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
pub(crate) struct Forms {
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
pub(crate) struct Hit {
    pub(crate) number: usize,
    pub(crate) first: usize,
    pub(crate) last: usize,
}

impl Forms {
    /// Adds the ways in which an expression is written: `Conseil d’administration (CA)` is two of them, and so is
    /// `adhérent / membre`. Where one of them stands for something already, the number of that is given.
    pub(crate) fn add(&mut self, text: &str, language: &str, number: usize) -> usize {
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
    pub(crate) fn found(&self, text: &str, words: &[Spoken<'_>], language: &str) -> Vec<Hit> {
        let Some(root) = self.roots.get(language) else { return Vec::new() };
        let stems: Vec<String> = words.iter().map(|word| stem(word.word, language)).collect();
        let mut hits = Vec::new();
        let mut first = 0;
        while first < words.len() {
            let mut here = *root;
            let mut longest = None;
            let mut at = first;
            while at < words.len().min(first + MOST_WORDS) {
                let (Some(word), Some(stem)) = (words.get(at), stems.get(at)) else { break };
                if at > first && word.begins {
                    break;
                }
                let Some(place) = self.places.get(here) else { break };
                let next = |written: &str| place.next.get(written);
                let one = acronym(word.word).and_then(next).or_else(|| next(stem));
                let one = one.or_else(|| others(text, word, language).iter().find_map(|other| next(other)));
                let two = || joined(text, word, words.get(at + 1)?).and_then(|both| next(&self::stem(&both, language)));
                let Some((next, last)) = one.map(|one| (one, at)).or_else(|| Some((two()?, at + 1))) else { break };
                here = *next;
                if let Some(number) = self.places.get(here).and_then(|place| place.number) {
                    longest = Some(Hit { number, first, last });
                }
                at = last + 1;
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
            ways.extend(compared(inside, language));
        }
        rest = after;
    }
    outside.push_str(rest);
    ways.extend(outside.split(" / ").flat_map(|way| compared(way, language)));
    ways
}

/// The words of an expression as they are compared; and, where they differ, with words of inclusive writing as they stand
/// after the first mark, and with what a hyphen joins as one word.
fn compared(text: &str, language: &str) -> Vec<Vec<String>> {
    let words = spoken(text);
    let words = words.get(articles(&words)..).filter(|words| !words.is_empty()).unwrap_or(&words);
    // No more are looked for, each of which may be two that a hyphen joins.
    let words = words.get(..2 * MOST_WORDS).unwrap_or(words);
    let one = |word: &Spoken<'_>| acronym(word.word).map_or_else(|| stem(word.word, language), str::to_owned);
    let mut ways = vec![words.iter().map(one).collect()];
    if words.iter().any(|word| completed(text, word).is_some()) {
        let whole = |word: &Spoken<'_>| completed(text, word).map_or_else(|| one(word), |whole| stem(&whole, language));
        ways.push(words.iter().map(whole).collect());
    }
    let mut together = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let both = words.get(at + 1).and_then(|next| joined(text, word, next));
        at += 1 + usize::from(both.is_some());
        together.push(both.map_or_else(|| one(word), |both| stem(&both, language)));
    }
    if together.len() < words.len() {
        ways.push(together);
    }
    ways
}

/// The other stems that a written word may have.
fn others(text: &str, word: &Spoken<'_>, language: &str) -> Vec<String> {
    let mut others: Vec<String> = completed(text, word).iter().map(|whole| stem(whole, language)).collect();
    if language == "fr" && word.word.len() > 1 && !word.word.chars().any(char::is_lowercase) {
        let word = folded(word.word);
        others.extend(word.trim_end_matches('s').ends_with('e').then(|| capitals(&word)));
    }
    others
}

/// A word that inclusive writing cuts, with the ending after the first mark: `animat·eur·rice` is `animateur`.
fn completed(text: &str, word: &Spoken<'_>) -> Option<String> {
    let endings = text.get(word.start + word.word.len()..word.end)?;
    let ending = endings.split(|sign: char| !sign.is_alphanumeric()).find(|ending| !ending.is_empty())?;
    Some(format!("{}{ending}", word.word))
}

/// Two words that a hyphen joins, as one: `co-operative` is `cooperative`.
fn joined(text: &str, word: &Spoken<'_>, next: &Spoken<'_>) -> Option<String> {
    let between = text.get(word.end..next.start)?;
    matches!(between, "-" | "‐" | "‑").then(|| format!("{}{}", word.word, next.word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hits(term: &str, text: &str, language: &str) -> usize {
        let mut forms = Forms::default();
        forms.add(term, language, 0);
        forms.found(text, &spoken(text), language).len()
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
            ("fr", "conseiller", "Une conseillère, des conseiller·ère·s."),
            ("fr", "animateur", "L’animat·eur·rice."),
            ("fr", "Animat·eur·rice", "Les animatrices."),
            ("fr", "délégué", "LA DELEGUEE, LE DELEGUE."),
            ("fr", "travail", "Les travaux."),
            ("fr", "coopérative", "Une co-opérative."),
            ("en", "co-operative society", "Cooperative societies."),
            ("en", "cooperative", "A co-operative, two co‑operatives."),
            ("en", "organisation", "Organizations."),
            ("en", "analysis", "Some analyses."),
            ("de", "Verein", "Des Vereins, die Vereine, den Vereinen."),
            ("de", "Amt", "Die Ämter, den Ämtern, des Amtes."),
            ("es", "reunión", "Las reuniones."),
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
            ("fr", "marché", "Il marche."),
            ("fr", "cas", "Ça va."),
            ("fr", "colonne", "Un colon."),
            ("es", "Acta", "Los actos."),
            ("es", "secretaría", "La secretaria."),
            ("de", "Arbeit", "Der Arbeiter."),
            ("en", "basis", "A base."),
        ] {
            assert_eq!(hits(term, text, language), 0, "{term}: {text}");
        }
    }
}
