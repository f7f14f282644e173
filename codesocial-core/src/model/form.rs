//! Strings with a form (the schema's `pattern`s), each checked by a function: a regular expression engine would weigh
//! more than all the rest of the WebAssembly module. Tests hold every function against its pattern.

use crate::model::document;

/// A form that a string may have to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`
    Id,
    /// An id, or an absolute IRI.
    Reference,
    /// `2026-11-22`
    Date,
    /// `2026`, `2026-11` or `2026-11-22`
    PartialDate,
    /// `P1Y6M`
    Duration,
    /// A date or a duration.
    Time,
    /// SemVer 2.0.0
    Version,
    /// `sha256:` and 64 hex digits
    Digest,
    /// BCP 47
    Language,
    /// An absolute IRI
    Iri,
    /// An SPDX expression, by its characters
    Licence,
    /// ISO 4217: three capitals
    Currency,
    /// `2/3`
    Fraction,
    /// `--06-30`
    DayOfYear,
    /// `unlimited`, a date or a duration
    Lifetime,
    /// BCP 47, but for `act` alone: where an object with that key is something else
    ScopeLanguage,
}

impl Form {
    /// The forms, each with its name (of the words that explain it) and an example.
    const ALL: [(Form, &'static str, &'static str); 16] = [
        (Form::Id, "id", "repas-partage"),
        (Form::Reference, "reference", "repas-partage"),
        (Form::Date, "date", "2026-11-22"),
        (Form::PartialDate, "partial-date", "2013-05"),
        (Form::Duration, "duration", "P1Y"),
        (Form::Time, "time", "P6M"),
        (Form::Version, "version", "1.0.0"),
        (Form::Digest, "digest", "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (Form::Language, "language", "fr"),
        (Form::Iri, "iri", "https://example.org/code"),
        (Form::Licence, "licence", "CC-BY-SA-4.0"),
        (Form::Currency, "currency", "EUR"),
        (Form::Fraction, "share", "2/3"),
        (Form::DayOfYear, "day-of-year", "--12-31"),
        (Form::Lifetime, "lifetime", "unlimited"),
        (Form::ScopeLanguage, "language", "fr"),
    ];

    /// The patterns of the types of the model.
    const PATTERNS: [(&'static str, Form); 16] = [
        (document::Id::PATTERN, Form::Id),
        (document::Ref::PATTERN, Form::Reference),
        (document::Date::PATTERN, Form::Date),
        (document::PartialDate::PATTERN, Form::PartialDate),
        (document::Duration::PATTERN, Form::Duration),
        (document::TimeText::PATTERN, Form::Time),
        (document::Version::PATTERN, Form::Version),
        (document::Digest::PATTERN, Form::Digest),
        (document::Language::PATTERN, Form::Language),
        (document::Iri::PATTERN, Form::Iri),
        (document::Licence::PATTERN, Form::Licence),
        (document::Currency::PATTERN, Form::Currency),
        (document::Fraction::PATTERN, Form::Fraction),
        (document::DayOfYear::PATTERN, Form::DayOfYear),
        (document::LifetimeText::PATTERN, Form::Lifetime),
        (document::ScopeItem::LANGUAGES, Form::ScopeLanguage),
    ];

    /// The form of a pattern of the schema.
    pub(crate) fn of_pattern(pattern: &str) -> Option<Form> {
        Form::PATTERNS.iter().find(|(known, _)| *known == pattern).map(|(_, form)| *form)
    }

    /// The name of the form: the variant of the rule's message that explains it.
    pub(crate) fn name(self) -> &'static str {
        Form::ALL.iter().find(|(form, ..)| *form == self).map_or("", |(_, name, _)| name)
    }

    /// A string that has the form.
    pub(crate) fn example(self) -> &'static str {
        Form::ALL.iter().find(|(form, ..)| *form == self).map_or("", |(.., example)| example)
    }

    /// Whether a string has the form.
    pub(crate) fn fits(self, text: &str) -> bool {
        match self {
            Form::Id => id(text),
            Form::Reference => {
                id(text) || text.split_once('#').is_some_and(|(address, element)| iri(address) && id(element))
            }
            Form::Date => date(text),
            Form::PartialDate => year(text) || month(text) || date(text),
            Form::Duration => duration(text),
            Form::Time => date(text) || duration(text),
            Form::Version => version(text),
            Form::Digest => text.strip_prefix("sha256:").is_some_and(|hex| {
                hex.len() == 64 && hex.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
            }),
            Form::Language => language(text),
            Form::Iri => iri(text),
            Form::Licence => licence(text),
            Form::Currency => text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()),
            Form::DayOfYear => text.strip_prefix("--").is_some_and(day_of_year),
            Form::Lifetime => text == "unlimited" || date(text) || duration(text),
            Form::ScopeLanguage => language(text) && !text.eq_ignore_ascii_case("act"),
            Form::Fraction => text.split_once('/').is_some_and(|(over, under)| part(over) && part(under)),
        }
    }
}

fn id(text: &str) -> bool {
    // Before the first sign comes none: a hyphen may not stand there, nor a digit.
    let mut before = None;
    let fits = text.bytes().all(|byte| {
        let fits = match byte {
            b'a'..=b'z' => true,
            b'0'..=b'9' => before.is_some(),
            b'-' => before.is_some_and(|before| before != b'-'),
            _ => false,
        };
        before = Some(byte);
        fits
    });
    fits && before.is_some_and(|last| last != b'-')
}

fn digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn two_digits_up_to(text: &str, most: u8) -> bool {
    digits(text, 2) && text.parse::<u8>().is_ok_and(|number| (1..=most).contains(&number))
}

fn year(text: &str) -> bool {
    digits(text, 4)
}

fn month(text: &str) -> bool {
    text.split_once('-').is_some_and(|(first, second)| year(first) && two_digits_up_to(second, 12))
}

/// `06-30`
fn day_of_year(text: &str) -> bool {
    text.split_once('-').is_some_and(|(month, day)| two_digits_up_to(month, 12) && two_digits_up_to(day, 31))
}

fn date(text: &str) -> bool {
    text.rsplit_once('-').is_some_and(|(first, day)| month(first) && two_digits_up_to(day, 31))
}

/// ISO 8601, in whole numbers of at most four digits: weeks, or years, months and days with or without a time of day.
fn duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix('P') else { return false };
    let (days, time) = match text.split_once('T') {
        Some((_, "")) => return false,
        Some((days, time)) => (days, time),
        None => (text, ""),
    };
    let weeks_alone = time.is_empty() && !days.is_empty() && amounts(days, "W");
    weeks_alone || (!text.is_empty() && amounts(days, "YMD") && amounts(time, "HMS"))
}

/// Amounts such as `1Y6M`, each unit at most once and in this order.
fn amounts(text: &str, units: &str) -> bool {
    let (mut rest, mut units) = (text, units);
    while !rest.is_empty() {
        let number = rest.bytes().take_while(u8::is_ascii_digit).count();
        let unit = rest.get(number..number + 1).filter(|_| (1..=4).contains(&number));
        let Some((_, later_units)) = unit.and_then(|unit| units.split_once(unit)) else { return false };
        units = later_units;
        rest = rest.get(number + 1..).unwrap_or_default();
    }
    true
}

/// Semantic Versioning 2.0.0.
fn version(text: &str) -> bool {
    let (text, build) = match text.split_once('+') {
        Some((text, build)) => (text, Some(build)),
        None => (text, None),
    };
    let (core, pre_release) = match text.split_once('-') {
        Some((core, pre_release)) => (core, Some(pre_release)),
        None => (text, None),
    };
    let word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let number = |text: &str| whole(text) && (text == "0" || !text.starts_with('0'));
    core.split('.').count() == 3
        && core.split('.').all(number)
        && pre_release.is_none_or(|words| words.split('.').all(|one| word(one) && (!whole(one) || number(one))))
        && build.is_none_or(|words| words.split('.').all(word))
}

fn whole(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A language tag by its shape: a primary subtag of 2 to 8 letters, then subtags of 1 to 8 letters or digits; or `x`, or `i`
/// of old, with at least one of these.
fn language(text: &str) -> bool {
    let (primary, rest) = text.split_once('-').map_or((text, None), |(primary, rest)| (primary, Some(rest)));
    let known = match primary.len() {
        1 => matches!(primary, "x" | "X" | "i" | "I") && rest.is_some(),
        2..=8 => primary.bytes().all(|byte| byte.is_ascii_alphabetic()),
        _ => false,
    };
    let is_subtag = |tag: &str| (1..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric());
    known && rest.is_none_or(|rest| rest.split('-').all(is_subtag))
}

/// A scheme, a colon and what follows, without the characters that no IRI holds.
fn iri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    scheme.bytes().next().is_some_and(|first| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        && !rest.is_empty()
        && !rest.bytes().any(|byte| {
            byte <= b' ' || matches!(byte, 0x7F | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}')
        })
}

/// Words of the characters that SPDX expressions are made of, with single spaces between them.
fn licence(text: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'+' | b':' | b'(' | b')' | b'-');
    text.split(' ').all(|word| !word.is_empty() && word.bytes().all(known))
}

fn part(text: &str) -> bool {
    (1..=6).contains(&text.len()) && whole(text) && !text.starts_with('0')
}
