//! Ordinals in words, from first to some forty, in French, English, German and Spanish, as articles are counted by them.

use crate::base::number_words::{NumberWords, normal};

/// The most words of which one is made: `quarante et unième`.
pub(crate) const MOST_WORDS: usize = 3;

/// Those that are not made of a number and an ending, whole.
const WHOLE: [&str; 12] = [
    "premier", "premiere", "second", "seconde", "first", "third", "fifth", "eighth", "ninth", "twelfth", "erst",
    "dritt",
];
/// The Spanish ones, without their last letter.
const SPANISH: [&str; 16] = [
    "primer",
    "segund",
    "tercer",
    "cuart",
    "quint",
    "sext",
    "septim",
    "setim",
    "octav",
    "noven",
    "decim",
    "undecim",
    "duodecim",
    "vigesim",
    "trigesim",
    "cuadragesim",
];
/// Stems that differ from the number: `quatrième`, `neuvième`, `twentieth`, `siebte`.
const STEMS: [(&str, &str); 15] = [
    ("quatr", "quatre"),
    ("cinqu", "cinq"),
    ("neuv", "neuf"),
    ("onz", "onze"),
    ("douz", "douze"),
    ("treiz", "treize"),
    ("quatorz", "quatorze"),
    ("quinz", "quinze"),
    ("seiz", "seize"),
    ("trent", "trente"),
    ("quarant", "quarante"),
    ("twentie", "twenty"),
    ("thirtie", "thirty"),
    ("fortie", "forty"),
    ("sieb", "sieben"),
];

/// Whether words are a number: `deux`, `twenty-one`.
pub(crate) fn cardinal(words: &str) -> bool {
    let word: String = normal(words).chars().filter(|sign| sign.is_alphabetic()).collect();
    is_number(&word)
}

fn is_number(word: &str) -> bool {
    NumberWords::all().number(word).is_some_and(|number| (1..=99).contains(&number))
}

/// Whether words are an ordinal: `deuxième`, `vigésimo primero`, `twenty-first`, `einundzwanzigster`.
pub(crate) fn is_ordinal(words: &str) -> bool {
    let word: String = normal(words).chars().filter(|sign| sign.is_alphabetic()).collect();
    WHOLE.contains(&&*word) || is_spanish(&word) || is_french(&word) || is_english(&word) || is_german(&word)
}

fn stem(word: &str) -> bool {
    is_number(STEMS.iter().find(|(stem, _)| *stem == word).map_or(word, |(_, number)| number))
}

fn is_spanish(word: &str) -> bool {
    let one = |word: &str| {
        let stem = word.strip_suffix(['o', 'a']).unwrap_or(word);
        SPANISH.contains(&stem) && (stem.len() < word.len() || stem.ends_with("er"))
    };
    // `décimo tercero`, `decimotercero`
    let tens = ["decim", "vigesim", "trigesim", "cuadragesim"].iter().find_map(|tens| word.strip_prefix(tens));
    one(word) || tens.and_then(|rest| rest.strip_prefix(['o', 'a'])).is_some_and(one)
}

fn is_french(word: &str) -> bool {
    let Some(number) = word.strip_suffix("ieme") else { return false };
    let tens = ["vingt", "trente", "quarante"].iter().find_map(|tens| number.strip_prefix(tens));
    stem(number) || tens.is_some_and(|rest| rest == "etun" || stem(rest))
}

fn is_english(word: &str) -> bool {
    let tens = ["twenty", "thirty", "forty"].iter().find_map(|tens| word.strip_prefix(tens)).unwrap_or(word);
    WHOLE.contains(&tens) || tens.strip_suffix("th").is_some_and(stem) || tens == "second"
}

fn is_german(word: &str) -> bool {
    let bare = ["er", "es", "en", "em", "e"].iter().find_map(|ending| word.strip_suffix(ending)).unwrap_or_default();
    let number = bare.strip_suffix("st").or_else(|| bare.strip_suffix('t')).unwrap_or_default();
    bare == "erst" || bare == "dritt" || bare == "acht" || !number.is_empty() && stem(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_are_known_up_to_forty() {
        for words in [
            "premier",
            "Deuxième",
            "second",
            "quatrième",
            "cinquième",
            "neuvième",
            "Onzième",
            "dix-septième",
            "vingtième",
            "vingt et unième",
            "trente-deuxième",
            "quarantième",
            "First",
            "second",
            "fourth",
            "twelfth",
            "nineteenth",
            "twentieth",
            "Twenty-First",
            "thirty-second",
            "fortieth",
            "Erster",
            "zweites",
            "dritter",
            "Siebte",
            "achter",
            "Zwanzigster",
            "einundzwanzigste",
            "vierzigster",
            "primero",
            "Segunda",
            "tercer",
            "SÉPTIMO",
            "décimo tercero",
            "decimocuarto",
            "Vigésima",
            "vigésimo primero",
            "trigésimo octavo",
        ] {
            assert!(is_ordinal(words), "{words}");
        }
        for words in ["membre", "dernier", "member", "ersten Mal", "Mitte", "seiten", "primo", "health", "de", "Fort"] {
            assert!(!is_ordinal(words), "{words}");
        }
    }
}
