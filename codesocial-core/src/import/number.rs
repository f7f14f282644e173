//! The numbers with which headings and paragraphs begin, as they are printed, and how lists show theirs.

use crate::analysis::article_numbers::{Counted, Value, counted};
use crate::base::letters::lower as small;
use crate::base::number_words::normal;
use crate::import::ordinal::{MOST_WORDS, cardinal, is_ordinal};

/// How a list shows its numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Style {
    pub(crate) before: &'static str,
    pub(crate) figures: Figures,
    pub(crate) after: &'static str,
}

/// In which figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Figures {
    Decimal,
    Letters,
    Capitals,
    Roman,
    RomanCapitals,
}

impl Style {
    /// `1.`, as most lists show.
    pub(crate) const POINT: Style = Style { before: "", figures: Figures::Decimal, after: "." };

    /// A number as the list shows it.
    pub(crate) fn shown(&self, number: u64) -> String {
        format!("{}{}{}", self.before, self.figures.of(number), self.after)
    }
}

impl Figures {
    /// A number in these figures.
    pub(crate) fn of(self, number: u64) -> String {
        match self {
            Figures::Letters => letters(number).unwrap_or_else(|| number.to_string()),
            Figures::Capitals => letters(number).unwrap_or_else(|| number.to_string()).to_ascii_uppercase(),
            Figures::Roman => roman(number),
            Figures::RomanCapitals => roman(number).to_ascii_uppercase(),
            Figures::Decimal => number.to_string(),
        }
    }
}

/// `a` to `z`, then `aa`.
fn letters(number: u64) -> Option<String> {
    let mut rest = number.checked_sub(1)?;
    let mut signs = Vec::new();
    loop {
        signs.push(char::from(b'a' + u8::try_from(rest % 26).ok()?));
        rest = match (rest / 26).checked_sub(1) {
            Some(rest) => rest,
            None => return Some(signs.iter().rev().collect()),
        };
    }
}

/// A number in small Roman figures, as lists show it; in other figures where there are no Roman ones for it: 0, and from 4,000 on.
#[must_use]
pub fn roman(number: u64) -> String {
    if !(1..4_000).contains(&number) {
        return number.to_string();
    }
    let mut rest = number;
    let mut figures = String::new();
    for (value, figure) in [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ] {
        while rest >= value {
            figures.push_str(figure);
            rest -= value;
        }
    }
    figures
}

/// A number at the beginning of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Leading<'t> {
    /// As it is printed, with its word.
    pub(crate) num: &'t str,
    /// How many bytes it and what parts it from the words take.
    pub(crate) length: usize,
    /// How it is written.
    pub(crate) form: Form,
    /// Whether a sign parts it from the words: `Article 3 :`, `2.`, `a)`.
    pub(crate) parted: bool,
}

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// With a word, by its rank: 0 is the widest part of a text.
    Word(u8),
    /// With a section sign.
    Sign,
    /// In brackets: `(2)`, `(a)`.
    Brackets,
    /// Of several steps, so many: `3.2.1`.
    Steps(u8),
    /// A number and a sign: `2.`, `3)`.
    Figures,
    /// A letter or Roman figures and a sign: `a)`, `IV.`.
    Letters,
}

/// The words that stand before numbers, in lower case, with their ranks.
const WORDS: [(&str, u8); 55] = [
    ("livre", 0),
    ("book", 0),
    ("buch", 0),
    ("libro", 0),
    ("partie", 1),
    ("part", 1),
    ("teil", 1),
    ("parte", 1),
    ("titre", 2),
    ("title", 2),
    ("titel", 2),
    ("título", 2),
    ("titulo", 2),
    ("chapitre", 3),
    ("chapter", 3),
    ("kapitel", 3),
    ("capítulo", 3),
    ("capitulo", 3),
    ("section", 4),
    ("abschnitt", 4),
    ("sección", 4),
    ("seccion", 4),
    ("sous-section", 5),
    ("subsection", 5),
    ("unterabschnitt", 5),
    ("subsección", 5),
    ("annexe", 3),
    ("annex", 3),
    ("appendix", 3),
    ("schedule", 3),
    ("anlage", 3),
    ("anhang", 3),
    ("anexo", 3),
    ("article", 6),
    ("articles", 6),
    ("art.", 6),
    ("art", 6),
    ("artikel", 6),
    ("artículo", 6),
    ("articulo", 6),
    ("artículos", 6),
    ("paragraphe", 6),
    ("paragraph", 6),
    ("clause", 6),
    ("cláusula", 6),
    ("rule", 6),
    ("règle", 6),
    ("regle", 6),
    ("regel", 6),
    ("regla", 6),
    ("principe", 6),
    ("principle", 6),
    ("grundsatz", 6),
    ("principio", 6),
    ("bylaw", 6),
];

/// The rank of articles: those below are parts of a text that hold articles.
const ARTICLE: u8 = 6;

/// What may stand behind a number as part of it.
const ORDINALS: [&str; 10] = ["er", "ère", "ᵉʳ", "re", "º", "°", "ª", "e", "ème", "nd"];
const LATIN: [&str; 9] = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"];
/// Words that stand for a number, without accents, and are no ordinals.
const NUMBER_WORDS: [&str; 6] = ["unique", "liminaire", "preliminaire", "unico", "unica", "preliminar"];
/// Words between the word of an article and its number: `Article n° 11`.
const NUMBER_SIGNS: [&str; 9] = ["n°", "nº", "n.º", "n.°", "no.", "n.", "nr.", "núm.", "num."];

/// What parts a number from the words behind it.
const PARTING: [char; 6] = [':', '.', '-', '–', '—', ')'];

/// The number with which a text begins, if it begins with one.
pub(crate) fn leading(text: &str) -> Option<Leading<'_>> {
    with_word(text)
        .or_else(|| with_ordinal_before(text))
        .or_else(|| with_sign(text))
        .or_else(|| in_brackets(text))
        .or_else(|| alone(text))
}

/// `Article 3`, `Art. 7 bis`, `CHAPITRE IV`, `Titre premier`.
fn with_word(text: &str) -> Option<Leading<'_>> {
    let end = text.find(|sign: char| !(sign.is_alphabetic() || sign == '-'))?;
    let word = text.get(..end)?;
    if word.len() > 20 {
        return None;
    }
    let lower = small(word);
    let rank = WORDS.iter().find(|(known, _)| *known == lower).map(|(_, rank)| *rank)?;
    let rest = text.get(end..)?;
    let rest = if lower == "art" { rest.strip_prefix('.').unwrap_or(rest) } else { rest };
    let from = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    if from.len() == rest.len() && lower != "art" {
        return None;
    }
    let from = behind_number_sign(from);
    let at = text.len() - from.len();
    let length = number(from).map(|length| length + steps_by_hyphen(from, length)).or_else(|| in_words(from))?;
    Some(parted(text, at + length, Form::Word(rank)))
}

/// What stands behind `n°` before a number.
fn behind_number_sign(text: &str) -> &str {
    let sign = NUMBER_SIGNS.iter().find(|sign| {
        text.char_indices()
            .nth(sign.chars().count())
            .is_some_and(|(end, _)| text.get(..end).is_some_and(|said| small(said) == **sign))
    });
    let behind =
        sign.and_then(|sign| text.char_indices().nth(sign.chars().count())).and_then(|(end, _)| text.get(end..));
    let behind = behind.map(|behind| behind.trim_start_matches([' ', '\u{a0}', '\u{202f}']));
    behind.filter(|behind| behind.starts_with(|sign: char| sign.is_ascii_digit())).unwrap_or(text)
}

/// `18-1`: how many bytes the steps behind hyphens take.
fn steps_by_hyphen(text: &str, length: usize) -> usize {
    let rest = text.get(length..).unwrap_or_default();
    let digits = |text: &str| text.len() - text.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    let step = rest.strip_prefix('-').map_or(0, digits);
    let ends = rest.get(1 + step..).is_none_or(|rest| !rest.starts_with(|sign: char| sign.is_alphanumeric()));
    if step > 0 && ends { 1 + step } else { 0 }
}

/// `IV`, `a`, `premier`, `décimo tercero`, `twenty-first`; `deux` only where nothing else stands there.
fn in_words(text: &str) -> Option<usize> {
    let mut ends = Vec::new();
    let mut at = 0;
    while ends.len() < MOST_WORDS {
        let rest = text.get(at..)?;
        let length = rest.find(|sign: char| !sign.is_alphabetic()).unwrap_or(rest.len());
        if length == 0 {
            break;
        }
        at += length;
        ends.push(at);
        match text.get(at..).and_then(|rest| rest.chars().next()) {
            Some(sign @ (' ' | '-' | '\u{a0}')) => at += sign.len_utf8(),
            _ => break,
        }
    }
    let first = text.get(..*ends.first()?)?;
    let known = |end: usize| {
        let said = text.get(..end)?;
        let rest = text.get(end..)?.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let alone = rest.is_empty() || rest.starts_with('\n') || rest.starts_with(PARTING);
        (is_ordinal(said) || alone && cardinal(said)).then_some(end)
    };
    let found = ends.iter().rev().find_map(|end| known(*end));
    found.or_else(|| {
        let one = NUMBER_WORDS.contains(&normal(first).as_str()) || is_roman_or_letter(first);
        one.then_some(first.len())
    })
}

/// `Erster Abschnitt`, `Première partie`, `Second part`: an ordinal before the word of a part.
fn with_ordinal_before(text: &str) -> Option<Leading<'_>> {
    let (first, rest) = text.split_once([' ', '\u{a0}'])?;
    let end = rest.find(|sign: char| !sign.is_alphabetic()).unwrap_or(rest.len());
    let lower = small(rest.get(..end)?);
    let rank = WORDS.iter().find(|(known, rank)| *known == lower && *rank < ARTICLE).map(|(_, rank)| *rank)?;
    if !is_ordinal(first) {
        return None;
    }
    let found = parted(text, text.len() - rest.len() + end, Form::Word(rank));
    // `Der erste Teil gilt`: words that go on are a sentence.
    (found.parted || found.length == text.len()).then_some(found)
}

/// `§ 3`, `§§ 4–6`, `§ 3a`.
fn with_sign(text: &str) -> Option<Leading<'_>> {
    let from = text.trim_start_matches('§');
    if from.len() == text.len() {
        return None;
    }
    let from = from.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let mut length = number(from)?;
    if let Some(rest) = from.get(length..).and_then(|rest| rest.strip_prefix(['–', '-'])) {
        length += number(rest).map_or(0, |more| from.len() - length - rest.len() + more);
    }
    Some(parted(text, text.len() - from.len() + length, Form::Sign))
}

/// `(2)`, `(a)`, `[3]`.
fn in_brackets(text: &str) -> Option<Leading<'_>> {
    let close = match text.chars().next()? {
        '(' => ')',
        '[' => ']',
        _ => return None,
    };
    let end = text.get(1..)?.find(close)? + 1;
    let inner = text.get(1..end)?;
    let figures = inner.len() <= 3 && inner.bytes().all(|byte| byte.is_ascii_digit()) && !inner.is_empty();
    let counts = figures || is_roman_or_letter(inner) || number(inner) == Some(inner.len());
    if !counts || text.get(end + 1..)?.starts_with(|sign: char| !sign.is_whitespace() && !PARTING.contains(&sign)) {
        return None;
    }
    Some(Leading { parted: true, ..parted(text, end + 1, Form::Brackets) })
}

/// `2.`, `3)`, `1.1`, `1°`, `a)`, `IV.`.
fn alone(text: &str) -> Option<Leading<'_>> {
    let digits = text.len() - text.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    if digits == 0 {
        if let Some((length, steps)) = of_capital_and_steps(text) {
            return Some(parted(text, length, Form::Steps(steps)));
        }
        let end = text.find(|sign: char| !sign.is_ascii_alphabetic())?;
        let sign = text.get(end..)?.chars().next()?;
        let behind = text.get(end + sign.len_utf8()..)?;
        if !is_roman_or_letter(text.get(..end)?) || !matches!(sign, ')' | '.') || !behind.starts_with([' ', '\u{a0}']) {
            return None;
        }
        return Some(Leading { parted: true, ..parted(text, end + 1, Form::Letters) });
    }
    let length = number(text)?;
    let num = text.get(..length)?;
    let steps = num.split('.').filter(|step| !step.is_empty()).count();
    // A year, an amount, a time is none.
    if digits > 3 || steps > 8 || num.split('.').any(|step| step.len() > 3 && !step.contains(' ')) {
        return None;
    }
    let form = if steps > 1 { Form::Steps(u8::try_from(steps).unwrap_or(u8::MAX)) } else { Form::Figures };
    let found = parted(text, length, form);
    let behind = text.get(found.length..).unwrap_or_default();
    // What stands close behind belongs to it: 3,5 and 10:30.
    let close = found.num.len() == found.length
        && !behind.is_empty()
        && !text.get(length..)?.starts_with([' ', '\u{a0}', '\n']);
    (!close).then_some(found)
}

/// `IV.1.`, `A.2.3`: Roman figures or a letter in capitals, then steps in figures; how many bytes they take, and how many steps there are.
fn of_capital_and_steps(text: &str) -> Option<(usize, u8)> {
    let end = text.find(|sign: char| !sign.is_ascii_uppercase())?;
    if !is_roman_or_letter(text.get(..end)?) {
        return None;
    }
    let (mut length, mut steps) = (end, 1);
    while let Some(rest) = text.get(length..).and_then(|rest| rest.strip_prefix('.')) {
        let figures = rest.len() - rest.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
        if !(1..=2).contains(&figures) {
            break;
        }
        length += 1 + figures;
        steps += 1;
    }
    let behind = text.get(length..)?.strip_prefix('.').unwrap_or(text.get(length..)?);
    let ends = behind.is_empty() || behind.starts_with([' ', '\u{a0}']);
    (steps > 1 && steps < 8 && ends).then_some((length, steps))
}

/// How many bytes a number takes: `3`, `3.2.1`, `1er`, `7 bis`, `12a`.
fn number(text: &str) -> Option<usize> {
    let digit = |sign: char| sign.is_ascii_digit();
    let mut length = text.len() - text.trim_start_matches(digit).len();
    if length == 0 || length > 6 {
        return None;
    }
    while let Some(rest) = text.get(length..).and_then(|rest| rest.strip_prefix('.')) {
        let more = rest.len() - rest.trim_start_matches(digit).len();
        if more == 0 {
            break;
        }
        length += 1 + more;
    }
    let ends = |rest: &str| rest.chars().next().is_none_or(|sign| !sign.is_alphanumeric());
    let rest = text.get(length..)?;
    if let Some(ordinal) = ORDINALS.iter().find(|ordinal| rest.strip_prefix(**ordinal).is_some_and(ends)) {
        length += ordinal.len();
    } else if rest.starts_with(|sign: char| sign.is_ascii_lowercase()) && ends(rest.get(1..)?) {
        length += 1;
    }
    let rest = text.get(length..)?;
    let word = rest.strip_prefix(['-', ' ', '\u{a0}']).unwrap_or(rest);
    if let Some(latin) = LATIN.iter().find(|latin| word.strip_prefix(**latin).is_some_and(ends)) {
        length += rest.len() - word.len() + latin.len();
    }
    Some(length)
}

/// Whether a word is one letter or Roman figures.
fn is_roman_or_letter(word: &str) -> bool {
    let one = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let same_case =
        word.bytes().all(|byte| byte.is_ascii_lowercase()) || word.bytes().all(|byte| byte.is_ascii_uppercase());
    one || (!word.is_empty() && word.len() <= 6 && same_case && crate::analysis::article_numbers::roman(word).is_some())
}

/// The number that ends at a byte, with the sign behind it that belongs to it as it is printed (`2.`, `a)`) and what parts it from the
/// words.
fn parted(text: &str, end: usize, form: Form) -> Leading<'_> {
    let rest = text.get(end..).unwrap_or_default();
    let own = match form {
        Form::Word(_) | Form::Sign | Form::Brackets => 0,
        _ => usize::from(rest.starts_with(['.', ')'])),
    };
    let behind = rest.get(own..).unwrap_or_default();
    let blanks = |text: &str| text.len() - text.trim_start_matches([' ', '\u{a0}', '\u{202f}', '\n']).len();
    let (mut length, mut parted) = (end + own + blanks(behind), own > 0);
    let after = text.get(length..).unwrap_or_default();
    // `ARTICLE 8. - Radiation` has two signs. A sign of minus before a figure, or the mark of a bullet, stays with the words.
    let mut after = after;
    for _ in 0..if own > 0 { 1 } else { 2 } {
        let mut signs = after.len() - after.trim_start_matches(PARTING).len();
        // `Art 3 / Vote`, where `3 / 5` is a part of five.
        if matches!(form, Form::Word(_) | Form::Sign) && after.starts_with("/ ") && !begins_figure(after) {
            signs = 1;
        }
        let words = after.get(signs..).unwrap_or_default();
        if signs == 0 || !words.is_empty() && blanks(words) == 0 {
            break;
        }
        parted = true;
        length += signs + blanks(words);
        after = words.get(blanks(words)..).unwrap_or_default();
    }
    Leading { num: text.get(..end + own).unwrap_or_default(), length, form, parted }
}

/// Whether what stands behind a sign begins with a figure.
fn begins_figure(text: &str) -> bool {
    text.chars().nth(2).is_some_and(|sign| sign.is_ascii_digit())
}

/// Whether a number is the one after another that is written alike: `2)` after `1)`, `1.2` after `1.1`.
pub(crate) fn follows(last: &Leading<'_>, next: &Leading<'_>) -> bool {
    let value = |num: &str| match counted(num) {
        Some(Counted { before, after, value: Value::Figures(value), .. }) => Some((before, after, value)),
        _ => None,
    };
    let next_value = value(next.num);
    last.form == next.form
        && value(last.num).is_some_and(|(before, after, value)| next_value == Some((before, after, value + 1)))
}

/// Whether a number is that of a part of another, or stands in the same one: `1.1` in `1.`, beside `1.2`.
pub(crate) fn is_part(part: &Leading<'_>, of: &Leading<'_>) -> bool {
    let first =
        |num: &str| num.trim_end_matches(|sign: char| !sign.is_ascii_digit()).split('.').next().map(str::to_owned);
    matches!(of.form, Form::Figures | Form::Steps(_)) && first(part.num) == first(of.num)
}

/// Whether a number is the first of its kind: `a)`, `(1)`, `i.`.
pub(crate) fn is_first(num: &str) -> bool {
    matches!(num.trim_matches(['(', ')', '[', ']', '.']), "a" | "A" | "1" | "i" | "I")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_printed() {
        for (text, num, rest) in [
            ("Article 3 : Gouvernance", "Article 3", "Gouvernance"),
            ("Art. 7 bis – Cotisation", "Art. 7 bis", "Cotisation"),
            ("Article 1er", "Article 1er", ""),
            ("Article premier. Nom", "Article premier", "Nom"),
            ("ARTICLE 5.1 : Réserve", "ARTICLE 5.1", "Réserve"),
            ("§ 3a Zweck", "§ 3a", "Zweck"),
            ("§§ 4–6 (aufgehoben)", "§§ 4–6", "(aufgehoben)"),
            ("(1) Der Verein", "(1)", "Der Verein"),
            ("(iv) the rest", "(iv)", "the rest"),
            ("1.1 Définition", "1.1", "Définition"),
            ("1.1.1. Suite", "1.1.1.", "Suite"),
            ("2) Deux", "2)", "Deux"),
            ("1° Le nom", "1°", "Le nom"),
            ("a) die Planung", "a)", "die Planung"),
            ("IV. Dissolution", "IV.", "Dissolution"),
            ("IV.1. Die Generalversammlung", "IV.1.", "Die Generalversammlung"),
            ("A.2 Membres", "A.2", "Membres"),
            ("CHAPITRE II — Membres", "CHAPITRE II", "Membres"),
            ("Artículo 4º. Fines", "Artículo 4º", "Fines"),
            ("Sección 2 - Órganos", "Sección 2", "Órganos"),
            ("Titre premier", "Titre premier", ""),
            ("1 - Objet", "1", "Objet"),
            ("Art 3 / Vote", "Art 3", "Vote"),
            ("Article 3 / 5", "Article 3", "/ 5"),
            ("Article n° 11 : Vote", "Article n° 11", "Vote"),
            ("ARTICLE N°2 – But", "ARTICLE N°2", "But"),
            ("Artículo núm. 3. Fines", "Artículo núm. 3", "Fines"),
            ("Artikel Nr. 4: Zweck", "Artikel Nr. 4", "Zweck"),
            ("Article No. 5 - Aims", "Article No. 5", "Aims"),
            ("Article 18-1 : Budget", "Article 18-1", "Budget"),
            ("ARTICLE 8. - RADIATIONS", "ARTICLE 8", "RADIATIONS"),
            ("ARTICLE 8 - : RADIATIONS", "ARTICLE 8", "RADIATIONS"),
            ("Article premier. – Nom", "Article premier", "Nom"),
            ("§ 5. – Zweck", "§ 5", "Zweck"),
            ("Article deuxième : But", "Article deuxième", "But"),
            ("Article vingt-et-unième. Fin", "Article vingt-et-unième", "Fin"),
            ("Article deux – But", "Article deux", "But"),
            ("Artículo Segundo: Domicilio", "Artículo Segundo", "Domicilio"),
            ("ARTÍCULO DÉCIMO TERCERO. Del acta", "ARTÍCULO DÉCIMO TERCERO", "Del acta"),
            ("Artículo Vigésimo Primero: Son", "Artículo Vigésimo Primero", "Son"),
            ("Cláusula quinta. Pago", "Cláusula quinta", "Pago"),
            ("Cláusula vigésima. Pago", "Cláusula vigésima", "Pago"),
            ("Article Twenty-First: Dues", "Article Twenty-First", "Dues"),
            ("ARTICLE ONE: NAME", "ARTICLE ONE", "NAME"),
            ("Section Third. Dues", "Section Third", "Dues"),
            ("Erster Abschnitt: Allgemeines", "Erster Abschnitt", "Allgemeines"),
            ("Zweites Kapitel", "Zweites Kapitel", ""),
            ("Première partie – Le but", "Première partie", "Le but"),
            ("Artikel zwölf – Ende", "Artikel zwölf", "Ende"),
        ] {
            let found = leading(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.num, &text[found.length..]), (num, rest), "{text}");
        }
        for text in [
            "2024 fut une bonne année",
            "3,5 heures",
            "10:30 heures",
            "Les membres",
            "article",
            "A",
            "(voir plus bas) x",
            "Article de foi",
            "Article deux fois lu",
            "Erster Teil der Gäste kommt",
            "Zweite Mitglieder",
            "Article no where",
        ] {
            assert_eq!(leading(text), None, "{text}");
        }
    }

    #[test]
    fn lists_show_their_numbers() {
        assert_eq!(Style { before: "(", figures: Figures::Letters, after: ")" }.shown(27), "(aa)");
        assert_eq!(Figures::RomanCapitals.of(1994), "MCMXCIV");
        assert_eq!([Figures::Letters.of(26), Figures::Letters.of(0), Figures::Roman.of(4)], ["z", "0", "iv"]);
    }
}
