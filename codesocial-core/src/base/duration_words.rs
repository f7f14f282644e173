//! A duration in the words of people (`2 ans`, `six months`), as the form of durations (ISO 8601).

use crate::base::nearest::plain;

/// The duration that a text says in words, in French, English, German or Spanish: numbers, in figures or up to some tens in
/// words, each with a unit, from the longest unit to the shortest. None where anything else is said: `15 working days` have no
/// such form, and `once a year` is no duration.
pub(crate) fn duration(text: &str) -> Option<String> {
    // A hyphen is perhaps a minus, and `vingt-quatre` is not twenty and four of something.
    if text.len() > MOST_BYTES || text.contains('-') {
        return None;
    }
    let words = words(text);
    let mut words = words.iter().map(String::as_str).filter(|word| !matches!(*word, "et" | "and" | "und" | "y"));
    let (mut days, mut time, mut least) = (String::new(), String::new(), 0);
    while let Some(word) = words.next() {
        let number = number(word)?;
        let (rank, letter) = unit(words.next()?)?;
        // Each unit once, and weeks with no other.
        if rank <= least || (letter == 'W' && least != 0) || days.ends_with('W') {
            return None;
        }
        least = rank;
        let part = if letter == 'H' { &mut time } else { &mut days };
        *part += &format!("{number}{letter}");
    }
    match (days.as_str(), time.as_str()) {
        ("", "") => None,
        (days, "") => Some(format!("P{days}")),
        (days, time) => Some(format!("P{days}T{time}")),
    }
}

/// Longer texts are no plain duration.
const MOST_BYTES: usize = 64;

/// The words, and figures apart from the letters that touch them: `15jours`.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for part in text.split_whitespace() {
        let figures = part.bytes().take_while(u8::is_ascii_digit).count();
        let (number, rest) = part.split_at_checked(figures).unwrap_or(("", part));
        words.extend([number, rest].into_iter().filter(|word| !word.is_empty()).map(plain));
    }
    words
}

fn number(word: &str) -> Option<u16> {
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        return word.parse().ok().filter(|number| (1..=9999).contains(number));
    }
    let number = match word {
        "un" | "une" | "one" | "ein" | "eine" | "einen" | "einem" | "einer" | "eines" | "uno" | "una" => 1,
        "deux" | "two" | "zwei" | "dos" => 2,
        "trois" | "three" | "drei" | "tres" => 3,
        "quatre" | "four" | "vier" | "cuatro" => 4,
        "cinq" | "five" | "funf" | "cinco" => 5,
        "six" | "sechs" | "seis" => 6,
        "sept" | "seven" | "sieben" | "siete" => 7,
        "huit" | "eight" | "acht" | "ocho" => 8,
        "neuf" | "nine" | "neun" | "nueve" => 9,
        "dix" | "ten" | "zehn" | "diez" => 10,
        "douze" | "twelve" | "zwolf" | "doce" => 12,
        "quinze" | "fifteen" | "funfzehn" | "quince" => 15,
        "vingt" | "twenty" | "zwanzig" | "veinte" => 20,
        "trente" | "thirty" | "dreissig" | "dreißig" | "treinta" => 30,
        "soixante" | "sixty" | "sechzig" | "sesenta" => 60,
        _ => return None,
    };
    Some(number)
}

/// A unit: its rank, from the longest, and its letter.
fn unit(word: &str) -> Option<(u8, char)> {
    let unit = match word {
        "an" | "ans" | "annee" | "annees" | "year" | "years" | "jahr" | "jahre" | "jahren" | "jahres" | "ano"
        | "anos" => (1, 'Y'),
        "mois" | "month" | "months" | "monat" | "monate" | "monaten" | "monats" | "mes" | "meses" => (2, 'M'),
        "semaine" | "semaines" | "week" | "weeks" | "woche" | "wochen" | "semana" | "semanas" => (3, 'W'),
        "jour" | "jours" | "day" | "days" | "tag" | "tage" | "tagen" | "tages" | "dia" | "dias" => (4, 'D'),
        "heure" | "heures" | "hour" | "hours" | "stunde" | "stunden" | "hora" | "horas" => (5, 'H'),
        _ => return None,
    };
    Some(unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_are_read_and_others_are_not() {
        for (text, meant) in [
            ("deux ans", "P2Y"),
            ("2 ans", "P2Y"),
            ("15 jours", "P15D"),
            ("15jours", "P15D"),
            ("Quinze\u{a0}jours", "P15D"),
            ("6 months", "P6M"),
            ("a-year", ""),
            ("zwei Jahre", "P2Y"),
            ("fünf Jahre", "P5Y"),
            ("dreißig Tage", "P30D"),
            ("dos años", "P2Y"),
            ("un mes", "P1M"),
            ("30 días", "P30D"),
            ("une année", "P1Y"),
            ("1 an et 6 mois", "P1Y6M"),
            ("1 an et demi", ""),
            ("48 heures", "PT48H"),
            ("1 jour 12 heures", "P1DT12H"),
            ("trois semaines", "P3W"),
            ("3 semaines et 2 jours", ""),
            ("1 mois 3 semaines", ""),
            ("6 mois et 1 an", ""),
            ("un an un an", ""),
            ("15 jours ouvrés", ""),
            ("15", ""),
            ("jours", ""),
            ("0 jours", ""),
            ("10000 jours", ""),
            ("une fois par an", ""),
            ("environ 2 ans", ""),
            ("2,5 ans", ""),
            ("-2 ans", ""),
            ("", ""),
            ("et", ""),
            ("2026-11-22", ""),
        ] {
            assert_eq!(duration(text).unwrap_or_default(), meant, "{text}");
            if !meant.is_empty() {
                assert!(crate::model::form::Form::Duration.fits(meant), "{meant}");
            }
        }
    }
}
