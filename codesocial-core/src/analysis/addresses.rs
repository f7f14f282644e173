//! Where somebody lives or can be reached, as texts write it.

use crate::analysis::wording::scan::{folded, words};

/// Words of a street that follow the number at once, without accents: “12, rue…”.
const AFTER_NUMBER: [&str; 9] = ["rue", "avenue", "boulevard", "chemin", "impasse", "allee", "place", "route", "quai"];

/// What may stand between: “12 bis, rue…”.
const SECOND_NUMBER: [&str; 3] = ["bis", "ter", "quater"];

/// Words of a street that end its name: “12 Old Mill Road”.
const AFTER_NAME: [&str; 7] = ["Street", "Road", "Lane", "Avenue", "Drive", "Crescent", "Terrace"];

/// Endings of names of streets that a number follows, without accents: “Lindenstraße 12”.
const BEFORE_NUMBER: [&str; 5] = ["strasse", "str", "weg", "gasse", "allee"];

/// Words of a street that its name follows, then the number: “Calle Mayor, 5”.
const BEFORE_NAME: [&str; 6] = ["calle", "avenida", "plaza", "paseo", "carrer", "ronda"];

/// What stands before the name of a person, without accents: an address beside it is where that person lives.
const TITLES: [&str; 11] = ["M", "Mme", "Mlle", "Monsieur", "Madame", "Mr", "Mrs", "Herr", "Frau", "Sr", "Sra"];

/// How many words a name of a street may have.
const LONGEST_NAME: usize = 3;

/// Fewer digits in a row are a year, a number of persons, a post code.
const PHONE_DIGITS: usize = 9;

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::json!({
        "afterNumber": AFTER_NUMBER, "secondNumber": SECOND_NUMBER, "afterName": AFTER_NAME,
        "beforeNumber": BEFORE_NUMBER, "beforeName": BEFORE_NAME, "titles": TITLES,
        "longestName": LONGEST_NAME, "phoneDigits": PHONE_DIGITS,
    })
}

/// An address of electronic mail.
pub(crate) fn is_mail(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    })
}

/// A number to call: digits that only spaces, dots, hyphens and brackets part.
pub(crate) fn is_phone(text: &str) -> bool {
    let parts = text.split(|letter: char| {
        !letter.is_ascii_digit() && !matches!(letter, ' ' | '.' | '-' | '(' | ')' | '\u{a0}' | '\u{202f}')
    });
    parts.map(|part| part.chars().filter(char::is_ascii_digit).count()).any(|digits| digits >= PHONE_DIGITS)
}

/// The address of somebody who is called by name: `Chez M. Paul Durand, 12 rue des Lilas`.
pub(crate) fn is_home(text: &str) -> bool {
    let mut words = words(text).into_iter().filter_map(|range| text.get(range));
    let named = words.position(|word| TITLES.contains(&word));
    named.is_some() && words.next().is_some_and(|name| name.starts_with(char::is_uppercase)) && is_street(text)
}

/// The number of a house beside the name of its street.
pub(crate) fn is_street(text: &str) -> bool {
    let words: Vec<_> = words(text).into_iter().filter_map(|range| text.get(range)).collect();
    // Four digits are a year more often than the number of a house.
    let number = |word: &str| word.len() <= 3 && word.chars().all(|letter| letter.is_ascii_digit());
    words.iter().enumerate().any(|(at, word)| {
        let after = words.iter().skip(at + 1);
        if number(word) {
            let mut street =
                after.clone().map(|word| folded(word)).skip_while(|word| SECOND_NUMBER.contains(&word.as_str()));
            let mut french = || street.next().is_some_and(|word| AFTER_NUMBER.contains(&word.as_str()));
            let mut name = after.take(LONGEST_NAME + 1).take_while(|word| word.starts_with(char::is_uppercase));
            return french() || name.any(|word| AFTER_NAME.contains(word));
        }
        if !word.starts_with(char::is_uppercase) {
            return false;
        }
        let kind = folded(word);
        if BEFORE_NUMBER.iter().any(|ending| kind.len() > ending.len() && kind.ends_with(ending)) {
            return after.clone().next().is_some_and(|word| number(word));
        }
        // “Calle Mayor, 5”; a year has four digits, and a day a month after it.
        BEFORE_NAME.contains(&kind.as_str())
            && after
                .take(LONGEST_NAME + 1)
                .find(|word| !word.starts_with(char::is_alphabetic))
                .is_some_and(|word| number(word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_beside_a_name_is_a_home() {
        assert!(is_home("Chez M. Paul Durand, 12 rue des Lilas") && is_home("Frau Ada Klein, Lindenstraße 12"));
        for text in
            ["Maison des associations, 12 rue des Lilas", "M. Paul Durand, secrétaire", "Le M de 12 rue des Lilas"]
        {
            assert!(!is_home(text), "{text}");
        }
    }

    #[test]
    fn streets_mail_and_telephones_are_seen() {
        for text in
            ["12 bis, rue du Moulin", "12 Old Mill Road", "Lindenstraße 12", "Hauptstr. 3, Berlin", "Calle Mayor, 5"]
        {
            assert!(is_street(text), "{text}");
        }
        for text in
            ["le 3 mai, place du village", "avec 12 personnes", "Straße 2024", "Paragraph 12", "Calle Mayor", ""]
        {
            assert!(!is_street(text), "{text}");
        }
        assert!(
            is_mail("à voisine@example.org.")
                && !is_mail("@voisine")
                && is_phone("00 00 00 00 00")
                && !is_phone("2019")
        );
    }
}
