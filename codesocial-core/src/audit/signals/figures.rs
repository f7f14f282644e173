//! Numbers that stand in words and in figures, and are not the same: `fifteen (30) days`.

use std::rc::Rc;

use crate::analysis::passages::Passage;
use crate::analysis::wording::terms::Expression;
use crate::base::number_words::NumberWords;

/// The first sentence with such a number. `thousands` are words for a thousand, `parts` those before which a number ends or goes on
/// otherwise: `one hundred and twenty`, `ten per cent`.
pub(super) fn that_differ<'p, 'a>(
    passages: &'p [Passage<'a>],
    thousands: &[Vec<Expression>],
    parts: &[Vec<Expression>],
) -> Option<&'p Passage<'a>> {
    let is_of = |lines: &[Vec<Expression>], word: &Rc<str>| {
        lines.iter().flatten().any(|expression| expression.at(std::slice::from_ref(word)).is_some())
    };
    passages.iter().filter(|passage| passage.text.contains('(')).find(|passage| {
        (0..passage.words.len()).any(|last| {
            let Some(figures) = in_brackets(passage, last) else { return false };
            let word = |at: usize| passage.words.get(at);
            let is_thousand = word(last).is_some_and(|word| is_of(thousands, word));
            let end = if is_thousand { last } else { last + 1 };
            let found = (1..=NumberWords::MOST_WORDS.min(end)).rev().find_map(|length| {
                let words = passage.words.get(end - length..end)?;
                Some((end - length, NumberWords::all().number(&words.concat())?))
            });
            let Some((from, number)) = found else { return false };
            let goes_on = from.checked_sub(1).and_then(word).is_some_and(|before| {
                is_of(parts, before) || is_of(thousands, before) || NumberWords::all().number(before).is_some()
            });
            let number = u64::from(number) * if is_thousand { 1000 } else { 1 };
            !goes_on && number != figures
        })
    })
}

/// The number in figures that stands in brackets at once behind a word, where nothing else does but a sign or a currency.
fn in_brackets(passage: &Passage<'_>, at: usize) -> Option<u64> {
    let end = passage.place(at)?.end;
    let inside = passage.text.get(end..)?.trim_start().strip_prefix('(')?.split(')').next()?;
    let figures: Vec<&str> =
        inside.split(|sign: char| !sign.is_ascii_digit()).filter(|figures| !figures.is_empty()).collect();
    let grouped = figures.iter().skip(1).all(|figures| figures.len() == 3);
    // What has another word beside the number, but for its unit, says something else: `(see 3)`, `(3 to 5)`.
    let begins =
        inside.trim_start_matches(|sign: char| !sign.is_alphanumeric()).starts_with(|sign: char| sign.is_ascii_digit());
    let is_alone = begins && inside.split_whitespace().count() <= figures.len() + 1 && inside.chars().count() <= 12;
    let number = figures.concat();
    (grouped && is_alone && !number.is_empty() && number.len() < 10).then(|| number.parse().ok()).flatten()
}
