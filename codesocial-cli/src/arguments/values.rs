//! Values that are more than a text. What is wrong with one is said by `refusal`, in the words of the reader's language.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use codesocial_core::Language;
use serde::de::DeserializeOwned;

use crate::system::today;

/// A value cannot be what was asked for; which value of which option, clap knows.
#[derive(Debug)]
pub(crate) struct Wrong;

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("wrong value")
    }
}

impl std::error::Error for Wrong {}

/// A value that the core names: the command knows the names only to list them.
pub(super) fn one_of<T: DeserializeOwned + Clone + Send + Sync + 'static>(
    names: &'static [&'static str],
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(names).try_map(|name| serde_json::from_value::<T>(name.into()))
}

/// A language in which messages exist.
pub(super) fn language(tag: &str) -> Result<Language, Wrong> {
    Language::of_tag(tag).ok_or(Wrong)
}

/// A day, such as 2026-11-22; `today` is the one that the clock says.
pub(crate) fn date(text: &str) -> Result<String, Wrong> {
    if text == "today" {
        return Ok(today());
    }
    let shape = text.bytes().enumerate().all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let day = shape && text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok();
    if day { Ok(text.to_owned()) } else { Err(Wrong) }
}

/// A party and how many people it is: `members=12`.
pub(super) fn size(text: &str) -> Result<(String, u64), Wrong> {
    let (party, number) = text.split_once('=').ok_or(Wrong)?;
    let number = number.trim().parse::<u64>().map_err(|_| Wrong)?;
    if party.trim().is_empty() { Err(Wrong) } else { Ok((party.trim().to_owned(), number)) }
}

/// The name of a session and its day: `ago=2027-03-14`.
pub(super) fn event(text: &str) -> Result<(String, String), Wrong> {
    let (name, day) = text.rsplit_once('=').filter(|(name, _)| !name.trim().is_empty()).ok_or(Wrong)?;
    Ok((name.trim().to_owned(), date(day.trim())?))
}

/// A level, by its number or by its name in any language.
pub(super) fn level(text: &str) -> Result<u8, Wrong> {
    let plain = |name: &str| name.to_lowercase().replace('é', "e");
    let is = |key: &'static str| {
        key == text || Language::all().any(|language| plain(language.word("levels", key)) == plain(text))
    };
    let place = ["0", "1", "2", "3"].into_iter().position(is);
    place.and_then(|place| u8::try_from(place).ok()).ok_or(Wrong)
}
