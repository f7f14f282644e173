//! What a sentence says of times and sums: by when, how often, how much.

use crate::base::number_words::{NumberWords, normal};
use crate::import::proposals::sentences::{Mark, Token};
use crate::import::proposals::words::{Found, List, Words};

/// A sum of money.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sum {
    pub(crate) value: f64,
    pub(crate) currency: &'static str,
}

/// What a sentence says of times and sums.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Details {
    /// By when after something, as a duration (ISO 8601).
    pub(crate) within: Option<String>,
    /// How long before something.
    pub(crate) ahead: Option<String>,
    /// How often.
    pub(crate) every: Option<String>,
    pub(crate) amount: Option<Sum>,
}

/// Signs and codes of currencies, with their codes (ISO 4217).
const CURRENCIES: [(&str, &str); 9] = [
    ("€", "EUR"),
    ("eur", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("chf", "CHF"),
    ("usd", "USD"),
    ("us$", "USD"),
    ("£", "GBP"),
    ("gbp", "GBP"),
];

/// Around a time, so many words are looked at for the verb whose it is.
const AROUND: usize = 60;

pub(super) fn details(sentence: &str, tokens: &[Token], words: &Words, verb: Option<Found>) -> Details {
    let mut details = Details { amount: sum(sentence), ..Details::default() };
    let own = |at: usize| verb.is_none_or(|verb| belongs(tokens, words, verb, at));
    let every = words.first(List::Every, tokens, 0).filter(|found| own(found.start));
    details.every = every.and_then(|found| times(tokens, found));
    for at in 0..tokens.len() {
        let Some((unit, length)) = unit(tokens, at, words) else { continue };
        if !own(at) {
            continue;
        }
        // `tous les deux mois`
        let repeats = |from: usize| words.at(List::EverySome, tokens, from).is_some_and(|found| found.end == at);
        if (at.saturating_sub(2)..at).any(repeats) {
            details.every.get_or_insert(length);
            continue;
        }
        let ahead = (unit + 1..unit + 3).any(|at| words.begins(List::Ahead, tokens, at));
        let before = (at.saturating_sub(4)..at).any(|from| {
            words.at(List::Within, tokens, from).is_some_and(|found| found.end == at || found.end + 1 == at)
        });
        if ahead {
            details.ahead.get_or_insert(length);
        } else if before {
            details.within.get_or_insert(length);
        }
    }
    details
}

/// Whether a time is that of a verb: no other verb and no circumstance parts them, and none has a clause with the time.
fn belongs(tokens: &[Token], words: &Words, verb: Found, place: usize) -> bool {
    let marked = |at: &usize| tokens.get(*at).is_none_or(|token| token.mark != Mark::None);
    let clause = words.clause(tokens, place).max(place.saturating_sub(AROUND));
    let end = (place + 1..place + AROUND).find(marked).unwrap_or(place + AROUND).min(tokens.len());
    let mut between = if (clause..end).contains(&verb.start) { verb.end.max(clause)..place } else { clause..end };
    // `en cas d’absence de réponse sous un mois`, but not what follows the time.
    !between.any(|at| {
        let own = (verb.start..verb.end).contains(&at);
        let other = words.begins(List::Circumstance, tokens, at) || words.begins(List::Condition, tokens, at);
        other && at < place || !own && words.is_finite(tokens, at)
    })
}

/// How often something comes that comes in a time: `deux fois par an` is every six months. None where that is no number of months.
fn times(tokens: &[Token], found: Found) -> Option<String> {
    let lower =
        |back: usize| found.start.checked_sub(back).and_then(|at| tokens.get(at)).map_or("", |token| &*token.lower);
    let (last, count) = (lower(1), lower(2));
    let times = match last {
        "fois" | "mal" | "times" | "veces" | "vez" => match count {
            "une" | "ein" | "seule" | "chaque" | "una" => 1,
            // `1-2 fois`
            _ if number(lower(3)).is_some() => return None,
            count => number(count)?,
        },
        "twice" => 2,
        _ if last.len() > "mal".len() && last.ends_with("mal") => {
            number(last).or_else(|| number(last.strip_suffix("mal")?))?
        }
        _ => 1,
    };
    match (found.value, times) {
        (value, 1) => Some(value.to_owned()),
        ("P1Y", times) if 12 % times.max(1) == 0 => Some(format!("P{}M", 12 / times)),
        _ => None,
    }
}

/// The unit that follows a number at a token, and the length of time that both are. None for days of which only some count.
fn unit(tokens: &[Token], at: usize, words: &Words) -> Option<(usize, String)> {
    let number = number(&tokens.get(at)?.lower).filter(|number| (1..=999).contains(number))?;
    // `sept (7) jours`
    let repeated = tokens.get(at + 1).is_some_and(|next| next.mark == Mark::Stop && next.lower == number.to_string());
    let place = if repeated { at + 2 } else { at + 1 };
    let next = tokens.get(place).filter(|next| next.mark == Mark::None || repeated)?;
    let letter = words.value(List::Unit, &next.lower)?;
    let partly = [place - 1, place + 1].into_iter().filter_map(|at| tokens.get(at));
    if partly.into_iter().any(|token| words.has(List::Working, &token.lower)) {
        return None;
    }
    Some((place, if letter == "H" { format!("PT{number}H") } else { format!("P{number}{letter}") }))
}

/// The number that a word says, in figures or in words.
pub(super) fn number(word: &str) -> Option<u32> {
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        word.parse().ok()
    } else {
        NumberWords::all().number(&normal(word))
    }
}

/// The one sum of money that a sentence says; none where it says several.
fn sum(sentence: &str) -> Option<Sum> {
    let mut found: Option<Sum> = None;
    let blank = |sign: char| matches!(sign, ' ' | '\u{a0}' | '\u{202f}');
    let figure = |sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ',' | '\'' | '’') || blank(sign);
    for (at, sign) in sentence.char_indices() {
        let begins = matches!(sign, '€' | '£')
            || sign.is_ascii_alphabetic() && !sentence.get(..at)?.ends_with(|sign: char| sign.is_alphabetic());
        if !begins {
            continue;
        }
        let rest = sentence.get(at..)?;
        let end = if matches!(sign, '€' | '£') {
            sign.len_utf8()
        } else {
            rest.find(|sign: char| !sign.is_ascii_alphabetic() && sign != '$').unwrap_or(rest.len())
        };
        let word = rest.get(..end)?.to_ascii_lowercase();
        let Some((_, code)) = CURRENCIES.iter().find(|(known, _)| *known == word) else { continue };
        let before = sentence.get(..at)?;
        let from = before.char_indices().rev().take_while(|(_, sign)| figure(*sign)).last().map(|(at, _)| at);
        let Some(value) = from.and_then(|from| before.get(from..)).and_then(decimal) else { continue };
        if found.replace(Sum { value, currency: code }).is_some() {
            return None;
        }
    }
    found
}

/// A number in figures as any of the languages writes it: `10.000`, `1 425,60`, `1’000.50`.
fn decimal(text: &str) -> Option<f64> {
    let text = text.trim_matches(|sign: char| !sign.is_ascii_digit());
    let mark = text.rfind(['.', ',']).filter(|mark| text.len() - mark <= 3);
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).collect::<String>();
    let (whole, part) = match mark {
        Some(mark) => (digits(text.get(..mark)?), digits(text.get(mark..)?)),
        None => (digits(text), String::new()),
    };
    if whole.is_empty() || whole.len() > 12 {
        return None;
    }
    crate::base::number::whole(&format!("{whole}.{part}0"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::proposals::sentences::tokens;

    #[test]
    fn times_and_sums_are_read() {
        let read = |text: &str, language: &str| {
            Words::of(language).map(|words| details(text, &tokens(text, words), words, None)).unwrap_or_default()
        };
        let said = |text: &str, language: &str| {
            let Details { within, ahead, every, .. } = read(text, language);
            (within.unwrap_or_default(), ahead.unwrap_or_default(), every.unwrap_or_default())
        };
        let expected = |within: &str, ahead: &str, every: &str| (within.to_owned(), ahead.to_owned(), every.to_owned());
        assert_eq!(said("Il répond sous quinze (15) jours.", "fr"), expected("P15D", "", ""));
        assert_eq!(said("Ils sont prévenus au moins sept jours avant la date.", "fr"), expected("", "P7D", ""));
        assert_eq!(said("Elle se réunit une fois par an.", "fr"), expected("", "", "P1Y"));
        assert_eq!(said("Il se réunit au moins quatre fois par an.", "fr"), expected("", "", "P3M"));
        assert_eq!(said("Der Vorstand tritt zweimal im Jahr zusammen.", "de"), expected("", "", "P6M"));
        assert_eq!(said("Die Mitgliederversammlung findet einmal im Jahr statt.", "de"), expected("", "", "P1Y"));
        assert_eq!(said("The board meets twice a year.", "en"), expected("", "", "P6M"));
        assert_eq!(said("Se reunirá cuatro veces al año.", "es"), expected("", "", "P3M"));
        assert_eq!(said("Il se réunit cinq fois par an.", "fr"), expected("", "", ""));
        assert_eq!(said("Il se réunit tous les deux mois.", "fr"), expected("", "", "P2M"));
        assert_eq!(said("Der Vorstand tagt alle zwei Monate.", "de"), expected("", "", "P2M"));
        assert_eq!(said("The board meets every two months.", "en"), expected("", "", "P2M"));
        assert_eq!(said("Se reunirá cada dos meses.", "es"), expected("", "", "P2M"));
        assert_eq!(said("Le mandat est de deux ans.", "fr"), expected("", "", ""));
        assert_eq!(said("Il répond sous cinq jours ouvrés.", "fr"), expected("", "", ""));
        assert_eq!(said("Das Guthaben ist binnen sechs Monaten auszuzahlen.", "de"), expected("P6M", "", ""));
        assert_eq!(said("The chair must answer within 48 hours.", "en"), expected("PT48H", "", ""));
        assert_eq!(said("Se reunirá una vez al año.", "es"), expected("", "", "P1Y"));
        for (text, value) in [
            ("Die Anteile betragen 10.000 € im Ganzen.", Some(10_000.0)),
            ("La cotisation est de 1 425,60 euros.", Some(1425.6)),
            ("Entre 10 € et 20 €.", None),
            ("L’euro est une monnaie.", None),
        ] {
            assert_eq!(read(text, "fr").amount.map(|sum| sum.value), value, "{text}");
        }
    }
}
