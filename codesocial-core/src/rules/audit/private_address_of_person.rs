//! A public text gives away where a person lives or can be called.

use crate::analysis::context::Code;
use crate::analysis::elements::called;
use crate::analysis::wording::scan::{folded, words};
use crate::diagnostic::finding::{Finding, Findings};
use crate::diagnostic::rule::{Rule, rule};
use crate::model::document::StakeholderKind;
use crate::model::field::Field;
use crate::model::views::Stakeholder;

pub(crate) static RULE: Rule = rule!("private-address-of-person", Audit, Warning, Accessible, level 1, Rights);

pub(crate) fn check<'a>(code: &Code<'a>, findings: &mut Findings<'a>) {
    for person in code.all::<Stakeholder<'a>>().filter(|party| party.kind().is(StakeholderKind::Person)) {
        let texts = [person.name(), person.description()].into_iter().filter_map(Field::sound);
        let texts = texts.filter_map(|text| code.in_own_language(text.node()));
        let identifier = person.identifier().told().map(|(said, node)| (node, said));
        // One finding a person: the cure is the same.
        if let Some((place, _)) = texts.chain(identifier).find(|(_, text)| gives_away(text)) {
            findings.push(Finding::new(&RULE, place).with("id", called(person.node())));
        }
    }
}

/// Words of a street that follow the number at once, without accents: “12, rue…”.
const AFTER_NUMBER: [&str; 9] = ["rue", "avenue", "boulevard", "chemin", "impasse", "allee", "place", "route", "quai"];

/// What may stand between: “12 bis, rue…”.
const SECOND_NUMBER: [&str; 3] = ["bis", "ter", "quater"];

/// Words of a street that end its name: “12 Old Mill Road”.
const AFTER_NAME: [&str; 7] = ["Street", "Road", "Lane", "Avenue", "Drive", "Crescent", "Terrace"];

/// How many words a name of a street may have.
const LONGEST_NAME: usize = 3;

/// Fewer digits in a row are a year, a number of persons, a post code.
const PHONE_DIGITS: usize = 9;

/// The lists, as they are published.
#[cfg(test)]
pub(crate) fn published() -> serde_json::Value {
    serde_json::json!({
        "afterNumber": AFTER_NUMBER, "secondNumber": SECOND_NUMBER, "afterName": AFTER_NAME,
        "longestName": LONGEST_NAME, "phoneDigits": PHONE_DIGITS,
    })
}

fn gives_away(text: &str) -> bool {
    is_mail(text) || is_phone(text) || is_street(text)
}

fn is_mail(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
    })
}

/// Digits that only spaces, dots, hyphens and brackets part.
fn is_phone(text: &str) -> bool {
    let parts = text.split(|letter: char| {
        !letter.is_ascii_digit() && !matches!(letter, ' ' | '.' | '-' | '(' | ')' | '\u{a0}' | '\u{202f}')
    });
    parts.map(|part| part.chars().filter(char::is_ascii_digit).count()).any(|digits| digits >= PHONE_DIGITS)
}

fn is_street(text: &str) -> bool {
    let words: Vec<_> = words(text).into_iter().filter_map(|range| text.get(range)).collect();
    words.iter().enumerate().any(|(at, word)| {
        // Four digits are a year more often than the number of a house.
        let number = word.len() <= 3 && word.chars().all(|letter| letter.is_ascii_digit());
        let after = words.iter().skip(at + 1);
        let mut street =
            after.clone().map(|word| folded(word)).skip_while(|word| SECOND_NUMBER.contains(&word.as_str()));
        let mut french = || street.next().is_some_and(|word| AFTER_NUMBER.contains(&word.as_str()));
        let mut name = after.take(LONGEST_NAME + 1).take_while(|word| word.starts_with(char::is_uppercase));
        number && (french() || name.any(|word| AFTER_NAME.contains(word)))
    })
}
