//! The numbers from 0 to 100 in words, in French, English, German and Spanish.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::base::nearest::plain;

/// A number word of one of the languages, without blanks and hyphens (`vingtetun`, `einundzwanzig`), by what it says.
#[derive(Debug)]
pub(crate) struct NumberWords(HashMap<String, u32>);

const FRENCH: [&str; 20] = [
    "zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dixsept", "dixhuit", "dixneuf",
];
const ENGLISH: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const GERMAN: [&str; 20] = [
    "null", "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf",
    "dreizehn", "vierzehn", "funfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
];
const SPANISH: [&str; 30] = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciseis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidos",
    "veintitres",
    "veinticuatro",
    "veinticinco",
    "veintiseis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const TENS_FRENCH: [(u32, &str); 9] = [
    (20, "vingt"),
    (30, "trente"),
    (40, "quarante"),
    (50, "cinquante"),
    (60, "soixante"),
    (70, "septante"),
    (80, "huitante"),
    (80, "quatrevingt"),
    (90, "nonante"),
];
const TENS_ENGLISH: [(u32, &str); 8] = [
    (20, "twenty"),
    (30, "thirty"),
    (40, "forty"),
    (50, "fifty"),
    (60, "sixty"),
    (70, "seventy"),
    (80, "eighty"),
    (90, "ninety"),
];
const TENS_GERMAN: [(u32, &str); 8] = [
    (20, "zwanzig"),
    (30, "dreissig"),
    (40, "vierzig"),
    (50, "funfzig"),
    (60, "sechzig"),
    (70, "siebzig"),
    (80, "achtzig"),
    (90, "neunzig"),
];
const TENS_SPANISH: [(u32, &str); 7] = [
    (30, "treinta"),
    (40, "cuarenta"),
    (50, "cincuenta"),
    (60, "sesenta"),
    (70, "setenta"),
    (80, "ochenta"),
    (90, "noventa"),
];
/// What is said otherwise than by its number.
const OTHERS: [(&str, u32); 34] = [
    ("une", 1),
    ("premier", 1),
    ("eine", 1),
    ("einen", 1),
    ("einem", 1),
    ("einer", 1),
    ("eines", 1),
    ("una", 1),
    ("twice", 2),
    ("both", 2),
    ("couple", 2),
    ("beide", 2),
    ("beiden", 2),
    ("ambos", 2),
    ("ambas", 2),
    ("zweien", 2),
    ("dreien", 3),
    ("thrice", 3),
    ("huitaine", 8),
    ("dizaine", 10),
    ("dozen", 12),
    ("douzaine", 12),
    ("dutzend", 12),
    ("quinzaine", 15),
    ("vingtaine", 20),
    ("quatrevingts", 80),
    ("cent", 100),
    ("hundred", 100),
    ("hundert", 100),
    ("cien", 100),
    ("veintiun", 21),
    ("onehundred", 100),
    ("einhundert", 100),
    ("ciento", 100),
];

impl NumberWords {
    /// The most words, hyphens counted as blanks, of which a number is made: `quatre-vingt-dix-neuf`.
    pub(crate) const MOST_WORDS: usize = 4;

    /// Those of all four languages: what is a number in one of them is none of another’s by its side. They are made once.
    pub(crate) fn all() -> &'static NumberWords {
        static ALL: LazyLock<NumberWords> = LazyLock::new(NumberWords::made);
        &ALL
    }

    fn made() -> NumberWords {
        let mut words = HashMap::new();
        let mut add = |word: String, number: u32| {
            words.entry(word).or_insert(number);
        };
        for list in [&FRENCH[..], &ENGLISH, &GERMAN, &SPANISH] {
            for (word, number) in list.iter().zip(0..) {
                add((*word).to_owned(), number);
            }
        }
        for (tens, name) in TENS_FRENCH {
            add(name.to_owned(), tens);
            // Sixty and eighty count on to nineteen: soixante-dix, quatre-vingt-onze.
            let most = if matches!(name, "soixante" | "quatrevingt") { 20 } else { 10 };
            for (unit, number) in FRENCH.iter().zip(0..).take(most).skip(1) {
                add(format!("{name}{unit}"), tens + number);
                add(format!("{name}et{unit}"), tens + number);
            }
        }
        for (tens, name) in TENS_ENGLISH {
            add(name.to_owned(), tens);
            for (unit, number) in ENGLISH.iter().zip(0..).take(10).skip(1) {
                add(format!("{name}{unit}"), tens + number);
            }
        }
        for (tens, name) in TENS_GERMAN {
            add(name.to_owned(), tens);
            for (unit, number) in GERMAN.iter().zip(0..).take(10).skip(1) {
                add(format!("{unit}und{name}"), tens + number);
            }
        }
        for (tens, name) in TENS_SPANISH {
            add(name.to_owned(), tens);
            for (unit, number) in SPANISH.iter().zip(0..).take(10).skip(1) {
                add(format!("{name}y{unit}"), tens + number);
            }
            add(format!("{name}yun"), tens + 1);
        }
        for (word, number) in OTHERS {
            add(word.to_owned(), number);
        }
        NumberWords(words)
    }

    /// The number that a word says, as [`normal`] writes it; `dreimal` says how often.
    pub(crate) fn number(&self, word: &str) -> Option<u32> {
        self.0.get(word).or_else(|| self.0.get(word.strip_suffix("mal")?)).copied()
    }
}

/// A word as the lists of number words have it: in small letters, without accents.
pub(crate) fn normal(word: &str) -> String {
    plain(word).replace('ß', "ss")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_four_languages() {
        let words = NumberWords::all();
        for (text, number) in [
            ("quatre-vingt-dix-neuf", 99),
            ("soixante et onze", 71),
            ("vingt et un", 21),
            ("septante-deux", 72),
            ("einundzwanzig", 21),
            ("fünfundsiebzig", 75),
            ("dreißig", 30),
            ("twenty-one", 21),
            ("treinta y uno", 31),
            ("veintitrés", 23),
            ("zweimal", 2),
            ("hundert", 100),
        ] {
            assert_eq!(words.number(&normal(text)), Some(number), "{text}");
        }
        assert_eq!(words.number("jahr"), None);
    }
}
